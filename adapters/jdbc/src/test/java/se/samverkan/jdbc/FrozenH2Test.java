package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/**
 * A database as version 0.1.0 filled it, opened and read by this version. The file is written anew, if it is missing, by
 * {@code mvn test -Dtest=FrozenH2Test -Dsamverkan.freeze=true}; once released it never changes.
 */
final class FrozenH2Test {

    private static final Path FILE = Path.of("src/test/resources/frozen/0.1.0/h2.sql");

    @Test
    void everything_in_the_database_of_0_1_0_is_read() throws IOException, SQLException {
        if (Boolean.getBoolean("samverkan.freeze") && Files.notExists(FILE)) {
            freeze();
        }
        String url = "jdbc:h2:mem:thawed;DB_CLOSE_DELAY=-1";
        execute(url, "runscript from '" + FILE + "'");

        try (JdbcRecordStore store = open(url)) {
            FrozenSamples.assertAreIn(store);
            FrozenSamples.assertAreFound(store);
        } finally {
            execute(url, "shutdown");
        }
    }

    private static void freeze() throws IOException, SQLException {
        Files.createDirectories(FILE.getParent());
        String url = "jdbc:h2:mem:frozen;DB_CLOSE_DELAY=-1";
        try (JdbcRecordStore store = open(url)) {
            FrozenSamples.fill(store);
        }
        execute(url, "script simple nopasswords nosettings to '" + FILE + "'");
        execute(url, "shutdown");
    }

    private static JdbcRecordStore open(String url) {
        return new JdbcStorageProvider().open(Collections.singletonMap("samverkan.jdbc.url", url));
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
