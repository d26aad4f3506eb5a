package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * A database as version 0.1.0 filled it, opened and read by this version. The file is written anew, if it is missing, by
 * {@code mvn test -Dtest=FrozenPostgresTest -Dsamverkan.freeze=true}; once released it never changes.
 */
final class FrozenPostgresTest {

    private static final Path FILE = Path.of("src/test/resources/frozen/0.1.0/postgresql.sql");

    @Test
    void everything_in_the_database_of_0_1_0_is_read() throws IOException, SQLException {
        if (Boolean.getBoolean("samverkan.freeze") && Files.notExists(FILE)) {
            freeze();
        }
        String database = Postgres.newDatabase();
        Postgres.execute(database, Files.readString(FILE));

        try (JdbcRecordStore store = new JdbcStorageProvider().open(Postgres.settings(database))) {
            FrozenSamples.assertAreIn(store);
            FrozenSamples.assertAreFound(store);
        }
    }

    @Test
    void a_dumped_database_is_the_same_when_it_is_loaded() throws SQLException {
        String database = filled();
        String dump = dump(database);
        String loaded = Postgres.newDatabase();

        Postgres.execute(loaded, dump);

        assertThat(dump(loaded)).isEqualTo(dump);
    }

    private static void freeze() throws IOException, SQLException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, dump(filled()));
    }

    private static String filled() {
        String database = Postgres.newDatabase();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(Postgres.settings(database))) {
            FrozenSamples.fill(store);
        }
        return database;
    }

    private static String dump(String database) throws SQLException {
        try (Connection connection = Postgres.connect(database)) {
            return new PostgresDump(connection).sql();
        }
    }
}
