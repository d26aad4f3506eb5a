package se.samverkan.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two transactions were in each other's way: this one is undone, and may succeed when it is tried again. */
final class Conflict extends Hindered {

    private static final long serialVersionUID = 1L;

    /** Serialization failure (ISO 9075, all databases), deadlock (PostgreSQL). */
    private static final List<String> STATES = List.of("40001", "40P01");

    /** MariaDB: deadlock, record changed since last read; H2: concurrent update. */
    private static final List<Integer> CODES = List.of(1213, 1020, 90131);

    /** A key that is taken: in H2 and PostgreSQL, in MariaDB. */
    private static final String TAKEN = "23505";

    private static final int TAKEN_IN_MARIADB = 1062;

    Conflict(String message) {
        super(message);
    }

    Conflict(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether this is why something was thrown. */
    static boolean isIn(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Conflict || (cause instanceof SQLException sql && isOf(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row was refused because its key is taken. */
    static boolean isTaken(SQLException thrown) {
        return TAKEN.equals(thrown.getSQLState()) || thrown.getErrorCode() == TAKEN_IN_MARIADB;
    }

    private static boolean isOf(SQLException thrown) {
        return STATES.contains(String.valueOf(thrown.getSQLState())) || CODES.contains(thrown.getErrorCode());
    }
}
