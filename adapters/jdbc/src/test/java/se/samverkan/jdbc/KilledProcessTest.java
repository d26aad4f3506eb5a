package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/**
 * A process that is killed while it writes loses nothing it has acknowledged, and leaves nothing half written. The number of rounds is set by
 * {@code -Dsamverkan.kill.rounds=}.
 */
final class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("samverkan.kill.rounds", 4);
    private static final long SEED = 20261123;
    private static final int MOST_LINES = 400;
    private static final int THREADS = 2;

    @TempDir
    private Path folder;

    private final Map<UUID, Long> acknowledged = new LinkedHashMap<>();

    @Test
    void every_acknowledged_write_is_kept_and_nothing_is_half_written() throws IOException {
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            int lines = 1 + random.nextInt(MOST_LINES);
            acknowledge(linesOfKilled(lines));
            try (JdbcRecordStore store = open()) {
                assertAllIsKept(store, "round " + round + ", killed after " + lines + " lines");
                assertIsConsistent(store);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    /** Kills it once a number of lines has come, and takes what it had sent until then besides. */
    private List<String> linesOfKilled(int lines) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (WritingProcess writing = WritingProcess.start(folder, THREADS)) {
            InputStream output = writing.output();
            for (int seen = 0; seen <= lines; seen++) {
                line(output, sent);
            }
            writing.kill();
            output.transferTo(sent);
        }
        String text = sent.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
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

    private void acknowledge(List<String> lines) {
        assertThat(lines).first().isEqualTo(WritingProcess.OPEN);
        lines.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .forEach(parts -> acknowledged.merge(UUID.fromString(parts[0]), Long.valueOf(parts[1]), Math::max));
    }

    private JdbcRecordStore open() {
        return new JdbcStorageProvider().open(Collections.singletonMap("samverkan.data", folder.toString()));
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

    /** Every record has its whole history, its values to be found by, and its twin. */
    private static void assertIsConsistent(JdbcRecordStore store) {
        Map<UUID, List<Long>> versions = new LinkedHashMap<>();
        List<Change> changes = store.changes().after(0, Integer.MAX_VALUE);
        assertThat(changes).extracting(Change::position).isSorted().doesNotHaveDuplicates();
        changes.forEach(change -> versions.computeIfAbsent(change.record().id(), id -> new ArrayList<>())
                .add(change.version().number()));
        Map<String, Long> pairs = store.count(RecordQuery.of(Probe.TYPE), "group", Visibility.everything());
        assertThat(pairs.values()).containsOnly(2L);
        assertThat(versions).hasSize(2 * pairs.size());
        List<ProbeId> ids = versions.keySet().stream().map(ProbeId::new).toList();
        List<Probe> all = store.findAll(Probe.TYPE, ids, Visibility.everything());
        assertThat(all).hasSameSizeAs(ids);
        all.forEach(probe ->
                assertHasItsHistory(store, probe, versions.get(probe.id().value())));
    }

    private static void assertHasItsHistory(JdbcRecordStore store, Probe probe, List<Long> versions) {
        Version newest = probe.header().version();
        assertThat(versions).isEqualTo(newest.number() == 1 ? List.of(1L) : List.of(1L, 2L));
        assertThat(store.changes().payload(Probe.TYPE, probe.id(), newest)).contains(probe);
    }
}
