package se.samverkan.jdbc;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.record.StorageUnavailableException;

/** Says in one line why a database cannot be used, and what to do about it. */
record Failure(Trouble trouble, String found) {

    /** H2 repeats whole statements, and Flyway gives advice for its own commands, which nobody here has. */
    private static final Pattern BESIDE_THE_POINT = Pattern.compile(
            "; SQL statement:.*|(If you removed this migration|Please remove any half-completed|Need more flexibility).*"
                    + "|To fix this error, either run migrate, or set -ignoreMigrationPatterns='[^']*'\\.",
            Pattern.DOTALL);

    /** A database that cannot be opened. */
    static IllegalArgumentException of(String where, Throwable thrown) {
        return new IllegalArgumentException(seen(thrown).message(where), thrown);
    }

    /** What an open storage throws: a trouble that may pass is told as one, anything else stays what it is. */
    static RuntimeException whileOpen(String where, RuntimeException thrown) {
        Failure failure = seen(thrown);
        return failure.trouble.passes() ? new StorageUnavailableException(failure.message(where), thrown) : thrown;
    }

    /** True if messages have words for it. */
    static boolean isKnown(Throwable thrown) {
        return seen(thrown).trouble != Trouble.OTHER;
    }

    /** True if it can be over by now, since what failed was the connection and nothing that was done with it. */
    static boolean mayBeOver(RuntimeException thrown) {
        return seen(thrown).trouble.mayBeOver();
    }

    /** True if connections that nobody uses are lost as well. */
    static boolean losesConnections(RuntimeException thrown) {
        return seen(thrown).trouble.losesConnections();
    }

    /** The innermost cause that shows what is wrong tells most. */
    private static Failure seen(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        boolean migrating = causes.stream().anyMatch(Migrations::isRefused);
        for (Throwable cause : causes) {
            Optional<Trouble> trouble = Arrays.stream(Trouble.values())
                    .filter(each -> each.shows(cause))
                    .findFirst();
            if (trouble.isPresent()) {
                return new Failure(
                        migrating ? trouble.get().whileMigrating() : trouble.get(), found(cause, causes.get(0)));
            }
        }
        Throwable told = causes.stream()
                .filter(SQLException.class::isInstance)
                .findFirst()
                .orElse(thrown);
        return new Failure(Trouble.OTHER, String.valueOf(told.getMessage()));
    }

    /** What was thrown, with the name that no machine has where a driver keeps that to itself. */
    private static String found(Throwable thrown, Throwable innermost) {
        return thrown.getMessage()
                + (innermost instanceof UnknownHostException ? " (unknown host: " + innermost.getMessage() + ")" : "");
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> all = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !all.contains(cause); cause = cause.getCause()) {
            all.add(cause);
        }
        Collections.reverse(all);
        return all;
    }

    private String message(String where) {
        return where + " cannot be used: " + trouble.advice() + ". Found: "
                + Address.shown(
                        BESIDE_THE_POINT.matcher(found).replaceAll("").strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
