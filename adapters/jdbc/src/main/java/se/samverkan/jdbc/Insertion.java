package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows of one class in their table, over the connection of a transaction but past Jakarta Persistence: that sends them one by one, and
 * writes an error into the log for each that is refused, also where the refusal is what tells that somebody else came first.
 */
final class Insertion {

    private static final int AT_ONCE = 500;

    /** A key that is taken: in H2 and PostgreSQL, in MariaDB. */
    private static final String TAKEN = "23505";

    private static final int TAKEN_IN_MARIADB = 1062;

    private final Session session;
    private final SessionFactoryImplementor factory;
    private final RowColumns columns;
    private final String statement;

    private Insertion(EntityManager entities, Class<?> row) {
        this.session = entities.unwrap(Session.class);
        this.factory = session.getSessionFactory().unwrap(SessionFactoryImplementor.class);
        this.columns = RowColumns.of(row);
        this.statement = columns.insertionInto(Names.table(factory, row));
    }

    /** Inserts rows whose keys are free. Where one is not, somebody else wrote at the same time. */
    static void all(EntityManager entities, List<?> rows) {
        if (!rows.isEmpty()) {
            Insertion insertion = new Insertion(entities, rows.get(0).getClass());
            insertion.session.doWork(connection -> insertion.insert(connection, rows));
        }
    }

    /**
     * Inserts a row if its key is free; the database lets only the first of many through. A row that was there is left as it is, and the
     * transaction stays usable: PostgreSQL is told to leave it, the others undo a refused statement alone and go on.
     *
     * @return whether the row is new
     */
    static boolean isDone(EntityManager entities, Object row) {
        Insertion insertion = new Insertion(entities, row.getClass());
        return insertion.session.doReturningWork(connection -> insertion.insertIfFree(connection, row));
    }

    private void insert(Connection connection, List<?> rows) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            Iterator<?> left = rows.iterator();
            while (left.hasNext()) {
                for (int number = 0; number < AT_ONCE && left.hasNext(); number++) {
                    columns.fill(prepared, left.next());
                    prepared.addBatch();
                }
                count();
                prepared.executeBatch();
            }
        } catch (SQLException e) {
            if (isTaken(e)) {
                throw new Conflict("Somebody else wrote the same at the same time: " + statement, e);
            }
            throw e;
        }
    }

    private boolean insertIfFree(Connection connection, Object row) throws SQLException {
        boolean leaves = factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect;
        count();
        try (PreparedStatement prepared =
                connection.prepareStatement(leaves ? statement + " on conflict do nothing" : statement)) {
            columns.fill(prepared, row);
            return prepared.executeUpdate() > 0;
        } catch (SQLException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    private void count() {
        @Nullable
        StatementInspector inspector = factory.getSessionFactoryOptions().getStatementInspector();
        if (inspector != null) {
            inspector.inspect(statement);
        }
    }

    private static boolean isTaken(SQLException thrown) {
        return TAKEN.equals(thrown.getSQLState()) || thrown.getErrorCode() == TAKEN_IN_MARIADB;
    }
}
