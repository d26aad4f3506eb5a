package se.samverkan.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.attachment.Attachment;
import se.samverkan.record.Change;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/**
 * All that a storage holds of one network, to be compared with what another holds.
 *
 * @param log the entries of its log in order, as if at position 0
 * @param payloads what was written, type by type and in order
 * @param records the records as they are found
 * @param contents the contents of its attachments
 * @param key who the pseudonym of the writer stands for
 */
record StoredNetwork(
        List<Change> log,
        List<Optional<? extends NetworkRecord>> payloads,
        List<NetworkRecord> records,
        List<String> contents,
        Optional<String> key) {

    private static final int AT_ONCE = 100;

    static StoredNetwork in(RecordStore store, NetworkId network) {
        List<NetworkRecord> records = types().<NetworkRecord>flatMap(
                        type -> store.all(RecordQuery.of(type), Visibility.everythingIn(network)).stream())
                .toList();
        List<Optional<? extends NetworkRecord>> payloads = new ArrayList<>();
        types().forEach(type -> payloads.addAll(payloads(store, type, network)));
        List<String> contents = records.stream()
                .filter(Attachment.class::isInstance)
                .map(Attachment.class::cast)
                .flatMap(attachment -> attachment.content().stream())
                .map(id -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try {
                        store.contents().orElseThrow().copy(id, bytes);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return id.value() + " " + LivedNetwork.sha256(bytes.toByteArray());
                })
                .toList();
        return new StoredNetwork(log(store, network), payloads, records, contents, key(store));
    }

    private static Stream<RecordType<?>> types() {
        return Samples.all().stream().<RecordType<?>>map(Sample::type).distinct();
    }

    private static <R extends NetworkRecord> List<Optional<R>> payloads(
            RecordStore store, RecordType<R> type, NetworkId network) {
        return store.changes().history(type, network, 0, AT_ONCE).stream()
                .map(entry -> entry.payload())
                .toList();
    }

    private static List<Change> log(RecordStore store, NetworkId network) {
        List<Change> log = new ArrayList<>();
        long position = 0;
        List<Change> some;
        do {
            some = store.changes().after(position, AT_ONCE);
            for (Change change : some) {
                position = change.position();
                if (change.network().equals(network)) {
                    log.add(unplaced(change));
                }
            }
        } while (!some.isEmpty());
        return log;
    }

    private static Change unplaced(Change change) {
        return new Change(
                0,
                change.record(),
                change.network(),
                change.version(),
                change.owner(),
                change.actor(),
                change.at(),
                change.kind());
    }

    private static Optional<String> key(RecordStore store) {
        return store.personKeys()
                .flatMap(keys -> keys.find(LivedNetwork.SUBJECT))
                .map(person -> person.value());
    }
}
