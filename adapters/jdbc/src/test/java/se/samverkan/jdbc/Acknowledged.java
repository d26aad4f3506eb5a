package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** What {@link WritingProcess} has told to be written, which must be there whatever was killed. Used by one thread. */
final class Acknowledged {

    private final Map<UUID, Long> versions = new LinkedHashMap<>();

    /** The lines that were sent whole. */
    static List<String> wholeLines(ByteArrayOutputStream sent) {
        String text = sent.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Takes in what a process has said since it told that the storage was open. */
    void take(List<String> lines) {
        assertThat(lines).first().isEqualTo(WritingProcess.OPEN);
        lines.stream()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> versions.merge(UUID.fromString(parts[0]), Long.valueOf(parts[1]), Math::max));
    }

    int records() {
        return versions.size();
    }

    /** All is there or was changed since, every record has its twin, and what the log tells last of each is what is there. */
    void assertIsKept(JdbcRecordStore store, String when) {
        Map<UUID, Long> kept = found(store, versions.keySet());
        versions.forEach((id, version) ->
                assertThat(kept.getOrDefault(id, 0L)).as("%s, %s", when, id).isGreaterThanOrEqualTo(version));

        List<Change> changes = store.changes().after(0, Integer.MAX_VALUE);
        assertThat(changes).extracting(Change::position).isSorted().doesNotHaveDuplicates();
        Map<UUID, Long> newest = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.record().type().equals(Probe.TYPE.name()))
                .forEach(change ->
                        newest.put(change.record().id(), change.version().number()));
        Map<String, Long> pairs = store.count(RecordQuery.of(Probe.TYPE), "group", Visibility.everything());
        if (!pairs.isEmpty()) {
            assertThat(pairs.values()).containsOnly(2L);
        }
        assertThat(newest).hasSize(2 * pairs.size());
        assertThat(found(store, newest.keySet())).isEqualTo(newest);
    }

    private static Map<UUID, Long> found(JdbcRecordStore store, Collection<UUID> wanted) {
        Map<UUID, Long> found = new LinkedHashMap<>();
        List<ProbeId> ids = wanted.stream().map(ProbeId::new).toList();
        store.findAll(Probe.TYPE, ids, Visibility.everything())
                .forEach(probe ->
                        found.put(probe.id().value(), probe.header().version().number()));
        return found;
    }
}
