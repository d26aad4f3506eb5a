package se.samverkan.jdbc;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is done about the tables when a storage is opened. */
enum MigrationMode {
    /** They are brought to the newest form. */
    MIGRATE,
    /** They must have the newest form, by the history that the migrations keep. */
    VALIDATE,
    /** They need no history; only one that tells of a newer or broken form is refused. */
    NONE;

    static MigrationMode of(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.text().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(JdbcSettings.MIGRATIONS + " is '" + text + "': write " + texts()));
    }

    private static String texts() {
        return Arrays.stream(values()).map(MigrationMode::text).collect(Collectors.joining(" or "));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
