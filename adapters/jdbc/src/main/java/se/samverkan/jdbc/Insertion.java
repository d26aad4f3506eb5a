package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * Puts rows of one class in their table, over the connection of a transaction but past Jakarta Persistence: that sends them one by one, and
 * writes an error into the log for each that is refused, also where the refusal is what tells that somebody else came first.
 */
final class Insertion {

    private Insertion() {}

    /** Inserts rows whose keys are free. Where one is not, somebody else wrote at the same time. */
    static void all(EntityManager entities, List<?> rows) {
        if (!rows.isEmpty()) {
            of(entities, rows.get(0).getClass()).run(rows);
        }
    }

    private static StatementBatch of(EntityManager entities, Class<?> row) {
        Session session = entities.unwrap(Session.class);
        RowColumns columns = RowColumns.of(row);
        return new StatementBatch(
                session, columns.insertionInto(Names.table(session.getSessionFactory(), row)), columns);
    }

    /**
     * Inserts a row if its key is free; the database lets only the first of many through. A row that was there is left as it is, and the
     * transaction stays usable: PostgreSQL is told to leave it, the others undo a refused statement alone and go on.
     *
     * @return whether the row is new
     */
    static boolean isDone(EntityManager entities, Object row) {
        StatementBatch insertion = of(entities, row.getClass());
        return insertion.session().doReturningWork(connection -> insertIfFree(connection, insertion, row));
    }

    private static boolean insertIfFree(Connection connection, StatementBatch insertion, Object row)
            throws SQLException {
        boolean leaves = insertion.factory().getJdbcServices().getDialect() instanceof PostgreSQLDialect;
        String statement = insertion.statement() + (leaves ? " on conflict do nothing" : "");
        insertion.count();
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            insertion.columns().fill(prepared, row);
            return prepared.executeUpdate() > 0;
        } catch (SQLException e) {
            if (Conflict.isTaken(e)) {
                return false;
            }
            throw e;
        }
    }
}
