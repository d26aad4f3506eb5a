package se.samverkan.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one line why a database cannot be used, and what to do about it. */
final class Failure {

    private static final int H2_IN_USE = 90020;
    private static final int H2_INPUT_OUTPUT = 90028;
    private static final int H2_INPUT_OUTPUT_OF_FILE = 90031;
    private static final int H2_FILE_FORMAT = 90030;
    private static final int H2_CREATION = 90062;

    private Failure() {}

    static IllegalArgumentException of(String where, Throwable thrown) {
        Optional<SQLException> sql = causes(thrown).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((first, second) -> second.getSQLState() == null ? first : second);
        String found = sql.map(SQLException::getMessage).orElseGet(() -> String.valueOf(thrown.getMessage()));
        String advice = sql.map(Failure::advice).orElseGet(() -> advice(found));
        return new IllegalArgumentException(
                JdbcSettings.URL + " (" + withoutPassword(where) + ") cannot be used: " + advice + ". Found: "
                        + oneLine(found),
                thrown);
    }

    private static String withoutPassword(String where) {
        return where.replaceAll("(?i)(password=)[^;&]*", "$1…");
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> all = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !all.contains(cause); cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }

    private static String advice(SQLException e) {
        return switch (e.getErrorCode()) {
            case H2_IN_USE ->
                "another process has the database open; stop it, or choose another folder with " + JdbcSettings.DATA;
            case H2_INPUT_OUTPUT, H2_INPUT_OUTPUT_OF_FILE, H2_CREATION ->
                "the folder cannot be written; give the user of this process the right"
                        + " to write it, or choose another with " + JdbcSettings.DATA;
            case H2_FILE_FORMAT -> "the file is damaged or is no H2 database; restore it from a backup";
            default -> byState(String.valueOf(e.getSQLState()), String.valueOf(e.getMessage()));
        };
    }

    private static String byState(String state, String message) {
        if (state.startsWith("28")) {
            return "user or password is wrong; check " + JdbcSettings.USER + " and " + JdbcSettings.PASSWORD;
        }
        if (state.startsWith("08")) {
            return "the server does not answer; check its name and port, and that it runs";
        }
        return switch (state) {
            case "3D000" -> "there is no such database; create it first, or check the name";
            case "42501" ->
                "the user may not create tables here; grant it CREATE on the schema, or run the migrations"
                        + " as another user";
            case "25006" -> "the database is read-only; use the primary server, or lift the restriction";
            case "53300" -> "the server has no connection left; raise its limit or close others";
            case "42P07", "42S01" ->
                "there is a table of the same name that is not ours; choose another prefix with " + JdbcSettings.PREFIX;
            default -> advice(message);
        };
    }

    private static String advice(String message) {
        if (message.contains("not resolved locally")) {
            return "the database is newer than this program; install the version that wrote it, or a newer one";
        }
        if (message.contains("failed migration") || message.contains("checksum mismatch")) {
            return "its tables are half-migrated or were changed by hand; restore them from a backup";
        }
        return "check the address and that the database runs";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
