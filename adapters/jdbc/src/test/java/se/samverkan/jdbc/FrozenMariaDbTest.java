package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A database as version 0.1.0 filled it, opened and read by this version. The file is written anew, if it is missing, by
 * {@code mvn test -Dtest=FrozenMariaDbTest -Dsamverkan.freeze=true}; once released it never changes.
 */
final class FrozenMariaDbTest {

    private static final Path FILE = Path.of("src/test/resources/frozen/0.1.0/mariadb.sql");

    @Test
    void everything_in_the_database_of_0_1_0_is_read() throws IOException, SQLException {
        if (Boolean.getBoolean("samverkan.freeze") && Files.notExists(FILE)) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, dump(filled()));
        }
        try (JdbcRecordStore store = new JdbcStorageProvider().open(loaded(Files.readString(FILE)))) {
            FrozenSamples.assertAreIn(store);
            FrozenSamples.assertAreFound(store);
        }
    }

    @Test
    void a_dumped_database_is_the_same_when_it_is_loaded() throws SQLException {
        String dump = dump(filled());

        assertThat(dump(loaded(dump))).isEqualTo(dump);
    }

    private static Map<String, String> loaded(String sql) {
        Map<String, String> settings = TestDatabase.MARIADB.fresh();
        TestDatabase.MARIADB.execute(settings, sql);
        return settings;
    }

    private static Map<String, String> filled() {
        Map<String, String> settings = TestDatabase.MARIADB.fresh();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            FrozenSamples.fill(store);
        }
        return settings;
    }

    private static String dump(Map<String, String> settings) throws SQLException {
        try (Connection connection = TestDatabase.MARIADB.connect(settings)) {
            return new MariaDbDump(connection).sql();
        }
    }
}
