package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the database keeps what it acknowledged when its process is killed. PostgreSQL and InnoDB do unless told otherwise; H2 only if told. */
final class Durability {

    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    private Durability() {}

    /** What an administrator should know and do; empty if nothing. */
    static Optional<String> warning(String where, Optional<String> embedded, DataSource dataSource)
            throws SQLException {
        if (embedded.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(DELAY)) {
            boolean late = delay.next() && !delay.getString(1).equals("0");
            return late
                    ? Optional.of(where + " has WRITE_DELAY=" + delay.getString(1) + ": a killed process loses what"
                            + " was written last, although it was acknowledged; add ;WRITE_DELAY=0 to the address")
                    : Optional.empty();
        }
    }
}
