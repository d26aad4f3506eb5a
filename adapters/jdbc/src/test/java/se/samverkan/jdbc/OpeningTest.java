package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.jdbc.TestDatabase.with;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

        refuses(
                settings("samverkan.data", file.resolve("data").toString()),
                "samverkan.data is '" + file.resolve("data"),
                "the folder cannot be written",
                "choose another",
                "Found: " + file + " is no folder");
    }

    @Test
    void tells_of_a_file_that_is_no_database() throws IOException {
        Files.writeString(folder.resolve("samverkan.mv.db"), "no database ".repeat(1_000));

        refuses(settings("samverkan.data", folder.toString()), "samverkan.data (jdbc:h2:file:", "damaged", "backup");
    }

    @Test
    void tells_of_a_schema_mode_or_number_that_is_none() {
        Map<String, String> h2 = settings("samverkan.jdbc.url", "jdbc:h2:mem:odd");

        refuses(with(h2, "samverkan.jdbc.schema", "Å!"), "samverkan.jdbc.schema", "'Å!'", "small letters");
        refuses(
                with(h2, "samverkan.jdbc.migrations", "ja"),
                "samverkan.jdbc.migrations",
                "migrate or validate or none");
        refuses(with(h2, "samverkan.jdbc.pool.size", "0"), "samverkan.jdbc.pool.size", "'0'", "from 2 to 1000");
        refuses(with(h2, "samverkan.jdbc.pool.timeout", "5s"), "samverkan.jdbc.pool.timeout", "'5s'", "from 1 to 600");
    }

    @Test
    void tells_of_a_name_that_no_setting_has() {
        refuses(
                settings("samverkan.data", folder.toString(), "samverkan.jdbc.ulr", "jdbc:postgresql://127.0.0.1/x"),
                "samverkan.jdbc.ulr is no setting",
                "samverkan.jdbc.url,");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samverkan.jdbc.user", "samverkan.jdbc.password"})
    void tells_of_a_user_without_an_address(String setting) {
        refuses(
                settings("samverkan.data", folder.toString(), setting, "anna"),
                setting + " is set and samverkan.jdbc.url is not",
                "name the database");
        refuses(
                settings("samverkan.jdbc.datasource", "java:comp/env/jdbc/samverkan", setting, "anna"),
                setting + " is set and samverkan.jdbc.url is not",
                "a data source of the host's has itself");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tells_that_an_address_and_a_data_source_are_one_too_many() {
        refuses(
                settings("samverkan.jdbc.url", "jdbc:h2:mem:x", "samverkan.jdbc.datasource", "jdbc/samverkan"),
                "samverkan.jdbc.url",
                "samverkan.jdbc.datasource",
                "set one of them");
    }

    @Test
    void tells_of_a_database_that_is_missing() {
        refuses(Postgres.settings("nowhere"), "samverkan.jdbc.url", "no such database");
        refuses(MariaDb.settings("nowhere"), "samverkan.jdbc.url", "no such database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1:1/x", "jdbc:mariadb://127.0.0.1:1/x"})
    void tells_of_a_server_that_does_not_answer(String url) {
        refuses(settings("samverkan.jdbc.url", url), "samverkan.jdbc.url (" + url, "does not answer", "name and port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://no-such-server.invalid/x", "jdbc:mariadb://no-such-server.invalid/x"})
    void tells_of_a_server_whose_name_is_unknown(String url) {
        refuses(
                settings("samverkan.jdbc.url", url),
                "samverkan.jdbc.url (" + url,
                "does not answer",
                "name and port",
                "(unknown host: no-such-server.invalid");
    }

    @Test
    void tells_of_a_user_in_the_address() {
        refuses(
                settings("samverkan.jdbc.url", "jdbc:postgresql://anna:hemlig@127.0.0.1/x"),
                "samverkan.jdbc.url is 'jdbc:postgresql://anna:…@127.0.0.1/x'",
                "samverkan.jdbc.user");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/x?user=anna&password=hemlig&ssl=false",
                "jdbc:postgresql://127.0.0.1:port/x?user=anna&password=hemlig",
                "jdbc:postgresql://anna:hemlig@no-such-server.invalid/x",
                "jdbc:mariadb://anna:hemlig@no-such-server.invalid/x"
            })
    void never_shows_a_password_that_the_address_carries(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider.open(settings("samverkan.jdbc.url", url)))
                .satisfies(e -> assertThat(e.getMessage()).contains("…").doesNotContain("hemlig"));
    }

    @Test
    void tells_what_to_do_where_the_driver_is_missing() throws Exception {
        URL[] withoutMariaDb = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("mariadb-java-client"))
                .map(OpeningTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader application = new URLClassLoader(withoutMariaDb, ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader usual = thread.getContextClassLoader();
            thread.setContextClassLoader(application);
            try {
                Class<?> there = application.loadClass(JdbcStorageProvider.class.getName());
                Object provided = there.getConstructor().newInstance();
                Method open = there.getMethod("open", Map.class);
                assertThatThrownBy(() -> open.invoke(
                                provided, settings("samverkan.jdbc.url", "jdbc:mariadb://127.0.0.1/samverkan")))
                        .cause()
                        .isInstanceOf(IllegalArgumentException.class)
                        .message()
                        .contains("samverkan.jdbc.url (jdbc:mariadb:", "mariadb-java-client", "lib of Tomcat")
                        .doesNotContain("\n");
            } finally {
                thread.setContextClassLoader(usual);
            }
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
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

    private static void refuses(Map<String, String> settings, String... parts) {
        Refusals.assertRefused(settings, parts);
    }

    private static Map<String, String> settings(String... pairs) {
        return with(new TreeMap<>(), pairs);
    }
}
