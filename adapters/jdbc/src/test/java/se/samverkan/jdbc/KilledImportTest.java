package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Progress;

/**
 * A process that is killed anywhere in the import of a network leaves the whole of it or nothing, and all that was there before or was
 * acknowledged beside it; the network is then taken in by a second try. By turns into an empty database, and into one that is written from
 * several threads beside the import and holds what earlier rounds left. The number of rounds on each database is set by
 * {@code -Dsamverkan.kill.imports=}, and how many experiences the network has by {@code -Dsamverkan.kill.experiences=}.
 */
final class KilledImportTest {

    private static final String ROUNDS = "samverkan.kill.imports";
    private static final int EXPERIENCES = Integer.getInteger("samverkan.kill.experiences", 1_500);
    private static final int WRITERS = 3;
    private static final long SEED = 20261126;
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Acknowledged acknowledged = new Acknowledged();

    /** How long it takes to store the network, so that it is killed before that and now and then after it. */
    private long usual = Duration.ofSeconds(2).toNanos();

    private int whole;

    /** What a process says, read while it runs. */
    private record Said(ByteArrayOutputStream sent, CompletableFuture<Void> storing, CompletableFuture<Void> ended) {

        static Said by(InputStream output) {
            Said said = new Said(new ByteArrayOutputStream(), new CompletableFuture<>(), new CompletableFuture<>());
            new Thread(() -> said.listen(output)).start();
            return said;
        }

        private void listen(InputStream output) {
            try {
                for (int next = output.read(); next >= 0; next = output.read()) {
                    sent.write(next);
                    if (next == '\n' && !storing.isDone() && hasBegun()) {
                        storing.complete(null);
                    }
                }
                ended.complete(null);
            } catch (IOException e) {
                ended.completeExceptionally(e);
            }
        }

        private boolean hasBegun() {
            return sent.toString(StandardCharsets.UTF_8).endsWith(ImportingProcess.STORING + "\n");
        }
    }

    @Test
    void h2_keeps_an_import_whole_or_not_at_all(TestReporter reporter) throws Exception {
        kill(TestDatabase.H2, this::file, Integer.getInteger(ROUNDS, 3), reporter);
    }

    private Map<String, String> file() {
        try {
            return TestDatabase.with(
                    TestDatabase.H2.fresh(),
                    "samverkan.jdbc.url",
                    "jdbc:h2:file:" + Files.createTempDirectory(folder, "h2").resolve("samverkan"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void postgresql_keeps_an_import_whole_or_not_at_all(TestReporter reporter) throws Exception {
        kill(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL::fresh, Integer.getInteger(ROUNDS, 2), reporter);
    }

    @Test
    void mariadb_keeps_an_import_whole_or_not_at_all(TestReporter reporter) throws Exception {
        kill(TestDatabase.MARIADB, TestDatabase.MARIADB::fresh, Integer.getInteger(ROUNDS, 2), reporter);
    }

    private void kill(TestDatabase database, Supplier<Map<String, String>> fresh, int rounds, TestReporter reporter)
            throws Exception {
        Map<String, String> lasting = fresh.get();
        for (int round = 1; round <= rounds; round++) {
            boolean alone = round % 2 == 1;
            Map<String, String> settings = alone ? fresh.get() : lasting;
            try (ArchivedNetwork network = new ArchivedNetwork(folder, EXPERIENCES)) {
                long moment = (long) (random.nextDouble() * usual * 1.3);
                List<String> said = saidUntilKilled(settings, alone ? 0 : WRITERS, network, moment);
                database.awaitDisconnected(settings);
                String when = "round %d, killed after %d ms".formatted(round, moment / 1_000_000);
                try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
                    if (!alone) {
                        acknowledged.take(said);
                        acknowledged.assertIsKept(store, when);
                    }
                    assertIsWholeOrNotThere(store, network, said, when);
                }
            }
            try (Connection connection = database.connect(settings)) {
                Consistency.assertHolds(connection);
            }
        }
        reporter.publishEntry(database.name(), "%d imports killed, %d of them were whole".formatted(rounds, whole));
    }

    private List<String> saidUntilKilled(
            Map<String, String> settings, int writers, ArchivedNetwork network, long moment) throws Exception {
        try (ChildProcess process = ImportingProcess.start(settings, writers, network.file())) {
            Said said = Said.by(process.output());
            said.storing().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.killAfter(moment);
            said.ended().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Acknowledged.wholeLines(said.sent());
        }
    }

    private void assertIsWholeOrNotThere(JdbcRecordStore store, ArchivedNetwork network, List<String> said, String when)
            throws IOException {
        boolean there = network.isIn(store);
        assertThat(there || !said.contains(ImportingProcess.IMPORTED))
                .as("%s: what was told to be imported is there", when)
                .isTrue();
        if (there) {
            whole++;
        } else {
            network.assertIsNotIn(store);
        }
        long before = System.nanoTime();
        Imported again = ArchivedNetwork.take(store, network.file(), Progress.NONE);
        if (!there) {
            usual = System.nanoTime() - before;
        }
        assertThat(again.entries()).as(when).isEqualTo(there ? 0 : network.entries());
        network.assertIsWhollyIn(store);
    }
}
