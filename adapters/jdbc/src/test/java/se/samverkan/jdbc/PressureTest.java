package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.jdbc.TestDatabase.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** An open storage that cannot be used for the moment says so soon, and works again by itself. */
final class PressureTest {

    /** A machine may be busy with something else for once; the shortest of several waits tells how long it is by itself. */
    private static final int TRIES = 3;

    private final JdbcStorageProvider provider = new JdbcStorageProvider();
    private final Executor anew = work -> new Thread(work).start();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void taken_connections_are_told_soon_with_the_setting(TestDatabase database) {
        Map<String, String> settings =
                with(database.fresh(), "samverkan.jdbc.pool.size", "2", "samverkan.jdbc.pool.timeout", "1");
        try (JdbcRecordStore store = provider.open(settings)) {
            CountDownLatch taken = new CountDownLatch(2);
            CountDownLatch asked = new CountDownLatch(1);
            Supplier<Boolean> holding = () -> store.inTransaction(() -> {
                assertThat(store.changes().after(0, 1)).isEmpty();
                taken.countDown();
                return await(asked);
            });
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(holding, anew);
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(holding, anew);
            assertThat(await(taken)).isTrue();

            Duration shortest = Stream.generate(() -> untilRefused(store))
                    .limit(TRIES)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(shortest).isLessThan(Duration.ofSeconds(4));
            asked.countDown();

            assertThat(one.join() && other.join()).isTrue();
            assertThat(read(store)).isEmpty();
        }
    }

    private static Duration untilRefused(JdbcRecordStore store) {
        Instant before = Instant.now();
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> read(store))
                .withMessageContaining("samverkan.jdbc.url (jdbc:")
                .withMessageContaining("all connections are taken")
                .withMessageContaining("samverkan.jdbc.pool.size");
        return Duration.between(before, Instant.now());
    }

    /** In H2 writers wait for their {@linkplain Turns turn} instead. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void who_waits_too_long_for_what_another_writes_is_told_so(TestDatabase database) {
        Map<String, String> settings = database.fresh();
        String impatient = database == TestDatabase.MARIADB
                ? "?sessionVariables=innodb_lock_wait_timeout=1"
                : "?options=-c%20lock_timeout=300";
        try (JdbcRecordStore store =
                provider.open(with(settings, "samverkan.jdbc.url", settings.get("samverkan.jdbc.url") + impatient))) {
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch refused = new CountDownLatch(1);
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(
                    () -> store.inTransaction(() -> {
                        save(store);
                        assertThat(store.changes().after(0, 1)).hasSize(1);
                        written.countDown();
                        return await(refused);
                    }),
                    anew);
            assertThat(await(written)).isTrue();

            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> save(store))
                    .withMessageContaining("samverkan.jdbc.url (jdbc:")
                    .withMessageContaining("another has been writing for long");
            refused.countDown();

            assertThat(other.join()).isTrue();
            save(store);
            assertThat(store.changes().after(0, 9)).hasSize(2);
        }
    }

    private static void save(JdbcRecordStore store) {
        store.save(Probe.TYPE, NewProbe.plain(), Optional.of(HeaderBuilder.PERSON));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Probe> read(JdbcRecordStore store) {
        return Trial.read(store, new ProbeId(UUID.randomUUID()));
    }
}
