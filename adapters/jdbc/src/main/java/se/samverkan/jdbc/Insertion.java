package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.MutationQuery;

/** Puts a row in its table if its key is free; the database lets only the first of many through. */
final class Insertion {

    private final String row;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Insertion(String row) {
        this.row = row;
    }

    /** An insertion of one row of a class. */
    static Insertion of(Class<?> row) {
        return new Insertion(row.getSimpleName());
    }

    Insertion with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    /** True if the row is new. A row that was there is left as it is, and the transaction stays usable. */
    boolean isDone(EntityManager entities) {
        Session session = entities.unwrap(Session.class);
        Dialect dialect = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
        int rows = dialect instanceof PostgreSQLDialect
                ? filled(session.createMutationQuery(insert() + " on conflict do nothing"))
                        .executeUpdate()
                : session.doReturningWork(connection -> refusable(session, connection));
        return rows > 0;
    }

    /**
     * Other databases than PostgreSQL undo a refused statement alone and go on; MariaDB's driver would even count a row that is left as it is,
     * unless its address says otherwise, and a host's may not. Done in a session of its own, since one in which something was refused cannot
     * commit.
     */
    private int refusable(Session session, Connection connection) {
        try (StatelessSession alone = session.getSessionFactory().openStatelessSession(connection)) {
            return filled(alone.createMutationQuery(insert())).executeUpdate();
        } catch (ConstraintViolationException e) {
            return 0;
        }
    }

    private String insert() {
        return "insert into " + row + " (" + String.join(", ", values.keySet()) + ") values ("
                + values.keySet().stream().map(field -> ":" + field).collect(Collectors.joining(", ")) + ")";
    }

    private MutationQuery filled(MutationQuery query) {
        values.forEach(query::setParameter);
        return query;
    }
}
