package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets H2 write the file of a database on threads of its own while one transaction takes in much; with WRITE_DELAY=0 it has none, and whoever
 * writes waits for each part of the file. All that other transactions acknowledge must be in the file at once, so that this is only for whoever has
 * the {@linkplain Turns turn} to write, and it ends, with all in the file, before the turn does.
 */
final class WriteBehind implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);

    /** A day: H2 also stores by this clock, in the middle of whatever is being written, and must not come to that (see {@link Turns}). */
    private static final String LONG_DELAY = "set write_delay 86400000";

    /** Ends the threads when all that they were given is written. */
    private static final String NO_DELAY = "set write_delay 0";

    private static final String ALL_IN_FILE = "checkpoint";

    private final Connection connection;

    private WriteBehind(Connection connection) {
        this.connection = connection;
    }

    /**
     * Begins, on a connection that is kept to the end, so that there is one to end with. Where none is free, all goes on as before, only slower.
     */
    static Optional<WriteBehind> begin(DataSource dataSource) {
        try {
            return Optional.of(begun(dataSource.getConnection()));
        } catch (SQLException e) {
            LOG.debug("H2 writes its file while others wait", e);
            return Optional.empty();
        }
    }

    private static WriteBehind begun(Connection connection) throws SQLException {
        boolean done = false;
        try {
            run(connection, LONG_DELAY);
            done = true;
            return new WriteBehind(connection);
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /** Goes on where a new connection of the pool's has ended it, as each does by what its address says. */
    void goOn() {
        try {
            run(connection, LONG_DELAY);
        } catch (SQLException e) {
            throw new Hindered("H2 does not write its file any more", e);
        }
    }

    /** Waits until all is in the file. */
    @Override
    public void close() {
        try (connection) {
            run(connection, NO_DELAY);
            run(connection, ALL_IN_FILE);
        } catch (SQLException e) {
            throw new Hindered("What was taken in last may not be in the file of the database", e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
