package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** One statement for many rows of a class, sent in batches over the connection of a transaction, past Jakarta Persistence, but counted as its own are. */
record StatementBatch(Session session, String statement, RowColumns columns) {

    private static final int AT_ONCE = 500;

    void run(List<?> rows) {
        session.doWork(connection -> run(connection, rows));
    }

    private void run(Connection connection, List<?> rows) throws SQLException {
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
            if (Conflict.isTaken(e)) {
                throw new Conflict("Somebody else wrote the same at the same time: " + statement, e);
            }
            throw e;
        }
    }

    void count() {
        count(session, statement);
    }

    /** Tells the counter of statements of one that goes past Jakarta Persistence. */
    static void count(Session session, String statement) {
        @Nullable
        StatementInspector inspector =
                factory(session).getSessionFactoryOptions().getStatementInspector();
        if (inspector != null) {
            inspector.inspect(statement);
        }
    }

    SessionFactoryImplementor factory() {
        return factory(session);
    }

    private static SessionFactoryImplementor factory(Session session) {
        return session.getSessionFactory().unwrap(SessionFactoryImplementor.class);
    }
}
