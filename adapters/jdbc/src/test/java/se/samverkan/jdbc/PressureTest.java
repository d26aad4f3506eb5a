package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.jdbc.TestDatabase.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** An open storage that cannot be used for the moment says so soon, and works again by itself. */
final class PressureTest {

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
            Instant before = Instant.now();

            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> read(store))
                    .withMessageContaining("samverkan.jdbc.url (jdbc:")
                    .withMessageContaining("all connections are taken")
                    .withMessageContaining("samverkan.jdbc.pool.size");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
            asked.countDown();

            assertThat(one.join() && other.join()).isTrue();
            assertThat(read(store)).isEmpty();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Probe> read(JdbcRecordStore store) {
        return Trial.read(store, new ProbeId(UUID.randomUUID()));
    }
}
