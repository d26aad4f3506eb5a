package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.jdbc.TestDatabase.with;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

/** A server that goes away and comes back is survived by a storage that stays open. */
final class OutageTest {

    /** Well above the six seconds that are waited for a connection, and well below what the pool would wait by itself. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** For how long HikariCP takes a connection that was used to be there. */
    private static final String UNTRIED_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @TempDir
    private Path folder;

    @Test
    void a_postgresql_that_is_stopped_and_started() throws IOException {
        EmbeddedPostgres first = server(0);
        Map<String, String> settings = with(
                Map.of(),
                "samverkan.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + first.getPort() + "/postgres",
                "samverkan.jdbc.user",
                "postgres");
        try (JdbcRecordStore store = provider.open(settings);
                HostLog log = HostLog.listen()) {
            Probe before = save(store);
            first.close();
            assertAway(store);
            try (EmbeddedPostgres again = server(first.getPort())) {
                assertThat(again.getPort()).isEqualTo(first.getPort());
                assertBack(store, before);
                Trial.assertWorks(store);
            }
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void a_mariadb_that_is_stopped_and_started() {
        try (JdbcRecordStore store = provider.open(MariaDb.settings(MariaDb.newDatabase()));
                HostLog log = HostLog.listen()) {
            Probe before = save(store);
            MariaDb.whileStopped(() -> assertAway(store));

            assertBack(store, before);
            Trial.assertWorks(store);
            assertThat(log.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void a_network_that_breaks_for_a_moment_is_not_noticed(TestDatabase database) {
        assertNotNoticed(database);
    }

    /** Of connections that nobody used for a while the pool itself finds that they are lost. */
    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void a_network_that_breaks_while_nobody_asks_is_not_noticed(TestDatabase database) {
        System.setProperty(UNTRIED_MILLIS, "-1");
        try {
            assertNotNoticed(database);
        } finally {
            System.clearProperty(UNTRIED_MILLIS);
        }
    }

    private void assertNotNoticed(TestDatabase database) {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = provider.open(settings);
                HostLog log = HostLog.listen()) {
            Probe before = save(store);

            database.disconnectAll(settings);
            assertThat(Trial.read(store, before.id())).contains(before);
            database.disconnectAll(settings);
            Trial.assertWorks(store);
            assertThat(log.warnings()).isEmpty();
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private static void assertAway(JdbcRecordStore store) {
        Instant before = Instant.now();
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> save(store))
                .withMessageContaining("samverkan.jdbc.url (jdbc:")
                .withMessageContaining("does not answer");
        assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);
    }

    /** Who asks first may find a server that is not there yet: on a busy machine it answers late. */
    private static void assertBack(JdbcRecordStore store, Probe before) {
        Instant latest = Instant.now().plus(PATIENCE);
        Optional<Probe> found = Optional.empty();
        while (found.isEmpty()) {
            try {
                found = Optional.of(Trial.read(store, before.id()).orElseThrow());
            } catch (StorageUnavailableException e) {
                assertThat(Instant.now()).as(e.getMessage()).isBefore(latest);
            }
        }
        assertThat(found).contains(before);
    }

    private static Probe save(JdbcRecordStore store) {
        return store.save(Probe.TYPE, Trial.probe(), Optional.of(HeaderBuilder.PERSON));
    }
}
