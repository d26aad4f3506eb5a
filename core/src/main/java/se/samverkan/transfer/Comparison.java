package se.samverkan.transfer;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;

/**
 * Compares the histories of an archive with those that are stored: what both have must be the same, but for payloads that were erased on one
 * side. What was erased here stays so.
 */
record Comparison(Archive archive, RecordCodec codec, Manifest manifest, RecordStore store) {

    private record Key(UUID id, long version) {}

    /** An entry in few bytes: what was done, and what was written if it is still there. */
    private record Trace(HashCode change, Optional<HashCode> payload, boolean destroyed) {

        boolean agreesWith(Trace other) {
            return change.equals(other.change)
                    && (payload.isEmpty() || other.payload.isEmpty() || payload.equals(other.payload));
        }
    }

    /** How far the storage has come with what the archive holds. */
    Standing compare(Run run) throws IOException {
        Standing standing = new Standing();
        Histories histories = new Histories(store, manifest.network());
        for (ArchivedFile file : manifest.files()) {
            Optional<RecordType<?>> type = RecordFiles.type(file.name());
            if (type.isPresent()) {
                compare(file, type.get(), histories, standing, run);
            }
        }
        return standing;
    }

    private <R extends NetworkRecord> void compare(
            ArchivedFile file, RecordType<R> type, Histories histories, Standing standing, Run run) throws IOException {
        Map<Key, Trace> stored = new LinkedHashMap<>();
        histories.each(type, entry -> {
            stored.put(key(entry), trace(entry));
            standing.reached(entry.change().record(), entry.change().version().number());
            run.one();
        });
        if (stored.isEmpty()) {
            return;
        }
        try (InputStream in = archive.stream(file)) {
            Source<R> source = Source.of(archive, codec, file, type, in);
            Map<UUID, Long> ended = ended(stored);
            for (Optional<Entry<R>> next = source.next(); next.isPresent(); next = source.next()) {
                if (!agrees(next.get(), stored, ended, standing)) {
                    throw diverging(source, next.get());
                }
            }
        }
    }

    private static Map<UUID, Long> ended(Map<Key, Trace> stored) {
        Map<UUID, Long> ended = new LinkedHashMap<>();
        stored.forEach((key, trace) -> {
            if (trace.destroyed()) {
                ended.put(key.id(), key.version());
            }
        });
        return ended;
    }

    private <R extends NetworkRecord> boolean agrees(
            Entry<R> entry, Map<Key, Trace> stored, Map<UUID, Long> ended, Standing standing) {
        if (standing.isNew(entry)) {
            return !ended.containsKey(entry.change().record().id());
        }
        Trace here = stored.get(key(entry));
        return here == null
                // An answer that was destroyed here while it waited has no entry but that of its end.
                ? entry.type().isAnonymous()
                        && ended.containsKey(entry.change().record().id())
                : here.agreesWith(trace(entry));
    }

    private static <R extends NetworkRecord> StoppedException diverging(Source<R> source, Entry<R> entry) {
        return new StoppedException(Problem.conflict("archive", "archive-diverges")
                .with("file", source.file())
                .with("line", source.line())
                .with("record", entry.change().record())
                .with("version", entry.change().version().number()));
    }

    private static Key key(Entry<?> entry) {
        return new Key(entry.change().record().id(), entry.change().version().number());
    }

    private <R extends NetworkRecord> Trace trace(Entry<R> entry) {
        Change change = entry.change();
        Change anywhere = new Change(
                0,
                change.record(),
                change.network(),
                change.version(),
                change.owner(),
                change.actor(),
                change.at(),
                change.kind());
        return new Trace(
                hash(codec.encodeEntry(new Entry<>(entry.type(), anywhere, Optional.empty()))),
                entry.payload().map(record -> hash(codec.encode(entry.type(), record))),
                change.isDestruction());
    }

    private static HashCode hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
    }
}
