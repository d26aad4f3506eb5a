package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {

    @TempDir
    private Path folder;

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @Test
    void tells_that_no_database_is_named() {
        refuses(settings(), "samverkan.jdbc.url", "samverkan.data", "name a database");
    }

    @Test
    void tells_of_an_address_of_another_product() {
        refuses(
                settings("samverkan.jdbc.url", "jdbc:oracle:thin:@x"),
                "samverkan.jdbc.url",
                "jdbc:h2: or jdbc:postgresql: or jdbc:mariadb:");
    }

    @Test
    void tells_of_a_prefix_with_odd_characters() {
        refuses(
                settings("samverkan.jdbc.url", "jdbc:h2:mem:odd", "samverkan.jdbc.prefix", "a; drop"),
                "samverkan.jdbc.prefix",
                "a; drop",
                "samverkan_");
    }

    @Test
    void tells_of_a_folder_that_is_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        refuses(settings("samverkan.data", file.toString()), "samverkan.data", "cannot be written");
    }

    @Test
    void tells_of_a_file_that_is_no_database() throws IOException {
        Files.writeString(folder.resolve("samverkan.mv.db"), "no database ".repeat(1_000));

        refuses(settings("samverkan.data", folder.toString()), "damaged", "backup");
    }

    @Test
    void tells_of_a_wrong_password() {
        Map<String, String> h2 = settings("samverkan.jdbc.url", "jdbc:h2:file:" + folder.resolve("db"));
        h2.put("samverkan.jdbc.user", "anna");
        h2.put("samverkan.jdbc.password", "right");
        provider.open(h2).close();
        h2.put("samverkan.jdbc.password", "secret");

        refuses(h2, "samverkan.jdbc.password", "wrong");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.open(h2))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void tells_of_a_database_or_user_that_is_missing() {
        Map<String, String> postgres = Postgres.settings("nowhere");

        refuses(postgres, "samverkan.jdbc.url", "no such database");
    }

    @Test
    void tells_of_a_server_that_does_not_answer() {
        refuses(
                settings("samverkan.jdbc.url", "jdbc:postgresql://127.0.0.1:1/x"),
                "samverkan.jdbc.url",
                "does not answer");
    }

    @Test
    void tells_of_a_user_who_may_not_create_tables() {
        String database = Postgres.newDatabase();
        Postgres.execute(database, "create role reader login password 'reader'");
        Map<String, String> reader = Postgres.settings(database);
        reader.put("samverkan.jdbc.user", "reader");

        refuses(reader, "samverkan.jdbc.url", "may not create tables", "CREATE");
    }

    @Test
    void tells_of_a_database_that_a_newer_version_wrote() {
        String database = Postgres.newDatabase();
        provider.open(Postgres.settings(database)).close();
        Postgres.execute(
                database,
                "insert into samverkan_schema_history select 99, '99', 'of the future', type, 'V99__x.sql', 1,"
                        + " installed_by, installed_on, 1, true from samverkan_schema_history where version = '1'");

        refuses(Postgres.settings(database), "newer than this program");
    }

    @Test
    void tells_of_a_foreign_table_of_the_same_name() {
        String database = Postgres.newDatabase();
        Postgres.execute(database, "create table samverkan_record (x int)");

        refuses(Postgres.settings(database), "samverkan_record", "samverkan.jdbc.prefix");
    }

    @Test
    void lives_beside_other_tables_under_another_prefix() {
        String database = Postgres.newDatabase();
        Postgres.execute(database, "create table samverkan_record (x int)");
        Map<String, String> settings = Postgres.settings(database);
        settings.put("samverkan.jdbc.prefix", "lara_");

        try (JdbcRecordStore store = provider.open(settings)) {
            assertThat(store.changes().after(0, 1)).isEmpty();
        }
    }

    private void refuses(Map<String, String> settings, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.open(settings))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts).doesNotContain("\n"));
    }

    private static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put(pairs[i], pairs[i + 1]);
        }
        return settings;
    }
}
