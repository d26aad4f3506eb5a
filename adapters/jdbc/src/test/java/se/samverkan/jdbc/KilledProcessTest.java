package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/**
 * Processes that are killed while they write lose nothing they have acknowledged, leave nothing half written, and two on one server double
 * nothing. The number of rounds on each database is set by {@code -Dsamverkan.kill.rounds=}.
 */
final class KilledProcessTest {

    private static final String ROUNDS = "samverkan.kill.rounds";
    private static final long SEED = 20261123;
    private static final int MOST_LINES = 400;
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<UUID, Long> acknowledged = new LinkedHashMap<>();

    @Test
    void h2_keeps_every_acknowledged_write_and_nothing_half_written() throws IOException, SQLException {
        Map<String, String> settings = TestDatabase.with(
                Map.of(),
                "samverkan.jdbc.url",
                "jdbc:h2:file:" + folder.resolve("samverkan"),
                "samverkan.jdbc.user",
                "sa",
                "samverkan.jdbc.password",
                "right");
        kill(TestDatabase.H2, settings, 1, Integer.getInteger(ROUNDS, 6));
    }

    @Test
    void two_nodes_on_postgresql_keep_every_acknowledged_write_and_double_nothing() throws IOException, SQLException {
        kill(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL.fresh(), 2, Integer.getInteger(ROUNDS, 2));
    }

    @Test
    void two_nodes_on_mariadb_keep_every_acknowledged_write_and_double_nothing() throws IOException, SQLException {
        kill(TestDatabase.MARIADB, TestDatabase.MARIADB.fresh(), 2, Integer.getInteger(ROUNDS, 2));
    }

    private void kill(TestDatabase database, Map<String, String> settings, int nodes, int rounds)
            throws IOException, SQLException {
        for (int round = 1; round <= rounds; round++) {
            int lines = 1 + random.nextInt(MOST_LINES);
            linesOfKilled(settings, nodes, lines).forEach(this::acknowledge);
            database.awaitDisconnected(settings);
            try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
                assertAllIsKept(store, "round " + round + ", killed after " + lines + " lines");
                assertIsConsistent(store);
            }
            try (Connection connection = database.connect(settings)) {
                Consistency.assertHolds(connection);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds);
    }

    /** Kills all once a number of lines has come from the first, and takes what they had sent until then besides. */
    private List<List<String>> linesOfKilled(Map<String, String> settings, int nodes, int lines) throws IOException {
        List<WritingProcess> running = new ArrayList<>();
        List<ByteArrayOutputStream> sent = new ArrayList<>();
        try {
            for (int node = 0; node < nodes; node++) {
                running.add(WritingProcess.start(settings, THREADS));
                sent.add(new ByteArrayOutputStream());
            }
            for (int node = nodes - 1; node >= 0; node--) {
                line(running.get(node).output(), sent.get(node));
            }
            for (int seen = 0; seen < lines; seen++) {
                line(running.get(0).output(), sent.get(0));
            }
            running.forEach(WritingProcess::kill);
            for (int node = 0; node < nodes; node++) {
                running.get(node).output().transferTo(sent.get(node));
            }
        } finally {
            running.forEach(WritingProcess::close);
        }
        return sent.stream().map(KilledProcessTest::wholeLines).toList();
    }

    private static void line(InputStream output, ByteArrayOutputStream sent) throws IOException {
        int next;
        do {
            next = output.read();
            assertThat(next)
                    .as("the process goes on writing until it is killed")
                    .isNotNegative();
            sent.write(next);
        } while (next != '\n');
    }

    private static List<String> wholeLines(ByteArrayOutputStream sent) {
        String text = sent.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void acknowledge(List<String> lines) {
        assertThat(lines).first().isEqualTo(WritingProcess.OPEN);
        lines.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .forEach(parts -> acknowledged.merge(UUID.fromString(parts[0]), Long.valueOf(parts[1]), Math::max));
    }

    private void assertAllIsKept(JdbcRecordStore store, String round) {
        Collection<ProbeId> ids =
                acknowledged.keySet().stream().map(ProbeId::new).toList();
        Map<UUID, Long> kept = new LinkedHashMap<>();
        store.findAll(Probe.TYPE, ids, Visibility.everything())
                .forEach(probe ->
                        kept.put(probe.id().value(), probe.header().version().number()));
        acknowledged.forEach((id, version) ->
                assertThat(kept.getOrDefault(id, 0L)).as("%s, %s", round, id).isGreaterThanOrEqualTo(version));
    }

    /** Every record has its twin, and what the log tells last of each is what is there. */
    private static void assertIsConsistent(JdbcRecordStore store) {
        List<Change> changes = store.changes().after(0, Integer.MAX_VALUE);
        assertThat(changes).extracting(Change::position).isSorted().doesNotHaveDuplicates();
        Map<UUID, Long> newest = new LinkedHashMap<>();
        changes.forEach(
                change -> newest.put(change.record().id(), change.version().number()));
        Map<String, Long> pairs = store.count(RecordQuery.of(Probe.TYPE), "group", Visibility.everything());
        assertThat(pairs.values()).containsOnly(2L);
        assertThat(newest).hasSize(2 * pairs.size());
        List<ProbeId> ids = newest.keySet().stream().map(ProbeId::new).toList();
        List<Probe> all = store.findAll(Probe.TYPE, ids, Visibility.everything());
        assertThat(all)
                .hasSameSizeAs(ids)
                .allSatisfy(probe -> assertThat(newest)
                        .containsEntry(
                                probe.id().value(), probe.header().version().number()));
    }
}
