package se.samverkan.jdbc;

import java.sql.Connection;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.MutationQuery;

/** Puts a record's row in its table if its key is free; the database lets only the first of many through. */
final class Insertion {

    private static final String INSERT = "insert into RecordRow (recordType, recordId, network, owner, author,"
            + " version, sharing, sortKey, moment, created, changed, body) values (:type, :id, :network,"
            + " :owner, :author, :version, :sharing, :sortKey, :moment, :created, :changed, :body)";

    private Insertion() {}

    /** True if the row is new. A row that was there is left as it is, and the transaction stays usable. */
    static boolean isNew(Session session, RecordRow row) {
        Dialect dialect = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
        try {
            int rows = dialect instanceof MySQLDialect
                    ? session.doReturningWork(connection -> refusable(session, connection, row))
                    : with(row, session.createMutationQuery(INSERT + " on conflict do nothing"))
                            .executeUpdate();
            return rows > 0;
        } catch (ConstraintViolationException e) {
            return false;
        }
    }

    /**
     * MariaDB's driver counts rows that an insertion finds and leaves, unless its address says otherwise, and a host's may not. So it is let
     * to refuse them, which undoes the statement alone, in a session of its own, since one in which something was refused cannot commit.
     */
    private static int refusable(Session session, Connection connection, RecordRow row) {
        try (StatelessSession alone = session.getSessionFactory().openStatelessSession(connection)) {
            return with(row, alone.createMutationQuery(INSERT)).executeUpdate();
        } catch (ConstraintViolationException e) {
            return 0;
        }
    }

    /** A statement with the values of a row. */
    static MutationQuery with(RecordRow row, MutationQuery query) {
        return query.setParameter("type", row.recordType)
                .setParameter("id", row.recordId)
                .setParameter("network", row.network)
                .setParameter("owner", row.owner)
                .setParameter("author", row.author)
                .setParameter("version", row.version)
                .setParameter("sharing", row.sharing)
                .setParameter("sortKey", row.sortKey)
                .setParameter("moment", row.moment)
                .setParameter("created", row.created)
                .setParameter("changed", row.changed)
                .setParameter("body", row.body);
    }
}
