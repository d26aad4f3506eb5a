package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Databases whose tables are of version 2 and later, opened and read by this version. A file of the newest is written anew, if it is missing, by
 * {@code mvn test -Dtest=FrozenHistoryTest -Dsamverkan.freeze=true}; once there is a later version it never changes.
 */
final class FrozenHistoryTest {

    private static final int NEWEST = 5;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_in_a_database_of_version_2_of_the_tables_is_read(TestDatabase database)
            throws IOException, SQLException {
        assertIsRead(database, 2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_in_a_database_of_version_3_of_the_tables_is_read(TestDatabase database)
            throws IOException, SQLException {
        assertIsRead(database, 3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_in_a_database_of_version_4_of_the_tables_is_read(TestDatabase database)
            throws IOException, SQLException {
        assertIsRead(database, 4);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everything_in_a_database_of_version_5_of_the_tables_is_read(TestDatabase database)
            throws IOException, SQLException {
        assertIsRead(database, NEWEST);
    }

    private static void assertIsRead(TestDatabase database, int version) throws IOException, SQLException {
        Path file = Path.of(
                "src/test/resources/frozen/schema-" + version, database.name().toLowerCase(Locale.ROOT) + ".sql");
        if (Boolean.getBoolean("samverkan.freeze") && version == NEWEST && Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dump(database, filled(database)));
        }
        Map<String, String> settings = database.fresh();
        database.execute(settings, Files.readString(file));

        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            FrozenHistory.assertIsIn(store);
        }
    }

    private static Map<String, String> filled(TestDatabase database) throws IOException {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            FrozenHistory.fill(store);
        }
        return settings;
    }

    private static String dump(TestDatabase database, Map<String, String> settings) throws SQLException {
        try (Connection connection = database.connect(settings)) {
            return switch (database) {
                case H2 -> script(connection);
                case POSTGRESQL -> new PostgresDump(connection).sql();
                case MARIADB -> new MariaDbDump(connection).sql();
            };
        }
    }

    private static String script(Connection connection) throws SQLException {
        StringBuilder sql = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script simple nopasswords nosettings")) {
            while (lines.next()) {
                sql.append(lines.getString(1).strip()).append('\n');
            }
        }
        return sql.toString();
    }
}
