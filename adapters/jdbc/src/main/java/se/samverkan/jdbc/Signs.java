package se.samverkan.jdbc;

import java.sql.SQLException;
import java.util.List;

/**
 * By what a trouble is known: SQL states or classes of them (ISO 9075-2, table 38; H2 gives its own codes there), MariaDB's error codes, which are
 * more exact than its states, or words.
 */
record Signs(List<String> states, List<Integer> codes, List<String> words) {

    private static final int MOST_OF_MARIADB = 5_000;

    static Signs of(String... states) {
        return new Signs(List.of(states), List.of(), List.of());
    }

    Signs mariaDb(Integer... more) {
        return new Signs(states, List.of(more), words);
    }

    Signs words(String... more) {
        return new Signs(states, codes, List.of(more));
    }

    /** True if what was thrown, its causes aside, shows one of the signs. */
    boolean in(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (words.stream().anyMatch(message::contains)) {
            return true;
        }
        if (!(thrown instanceof SQLException sql)) {
            return false;
        }
        String state = String.valueOf(sql.getSQLState());
        int code = sql.getErrorCode();
        return (code < MOST_OF_MARIADB && codes.contains(code))
                || states.stream().anyMatch(state::startsWith);
    }
}
