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
