package se.samverkan.transfer;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/** Reads everything that was ever written in a network, type by type. */
record Histories(RecordStore store, NetworkId network) {

    private static final int AT_ONCE = 1_000;

    /** The entries of the log in order, then the answers that still wait for a place in it, by id. */
    <R extends NetworkRecord> void each(RecordType<R> type, Consumer<Entry<R>> to) {
        SetMultimap<UUID, Long> placed = HashMultimap.create();
        long position = 0;
        List<Entry<R>> entries;
        do {
            entries = store.changes().history(type, network, position, AT_ONCE);
            for (Entry<R> entry : entries) {
                position = entry.change().position();
                if (type.isAnonymous()) {
                    placed.put(
                            entry.change().record().id(),
                            entry.change().version().number());
                }
                to.accept(entry);
            }
        } while (!entries.isEmpty());
        if (type.isAnonymous()) {
            waiting(type, placed).forEach(to);
        }
    }

    /** By id, which is by chance: the order of a storage may be that in which they were given. */
    private <R extends NetworkRecord> Stream<Entry<R>> waiting(RecordType<R> type, SetMultimap<UUID, Long> placed) {
        return store.all(RecordQuery.of(type), Visibility.everythingIn(network)).stream()
                .sorted(Comparator.comparing(record -> record.id().value().toString()))
                .flatMap(record -> LongStream.rangeClosed(
                                1, record.header().version().number())
                        .filter(number -> !placed.containsEntry(record.id().value(), number))
                        .mapToObj(number -> waiting(type, record, new Version(number))));
    }

    private <R extends NetworkRecord> Entry<R> waiting(RecordType<R> type, R newest, Version version) {
        Optional<R> payload = version.equals(newest.header().version())
                ? Optional.of(newest)
                : store.changes().payload(type, newest.id(), version);
        Header header = newest.header();
        Instant at = payload.map(written -> written.header().changed()).orElse(header.created());
        Change change = new Change(
                0, type.ref(newest.id()), network, version, header.owner(), Optional.empty(), at, Change.Kind.WRITTEN);
        return new Entry<>(type, change, payload);
    }
}
