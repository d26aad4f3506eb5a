package se.samverkan.report;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samverkan.network.Records;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.InMemoryQuery;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.Place;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/**
 * The records of one network while one report is composed: each type is read from the storage at most once, in whole, and every question
 * after that is answered from memory. So a report of a hundred themes asks the storage no more often than one of three. What a reader may
 * see is decided as the storage does, by {@link Visibility#permits}. Read-only, for one thread.
 */
final class ReadOnce implements RecordStore {

    private final RecordStore store;
    private final Visibility all;
    private final Map<String, Map<RecordId, NetworkRecord>> read = new LinkedHashMap<>();
    private final InMemoryQuery queries = new InMemoryQuery(this::kept);

    private ReadOnce(RecordStore store, NetworkId network) {
        this.store = store;
        this.all = Visibility.everythingIn(network);
    }

    /** A gate to what a network holds now; make a new one for every report. */
    static Records of(Records records, NetworkId network) {
        return new Records(new ReadOnce(records.store(), network), records::now, records::newId);
    }

    private <R extends NetworkRecord> Map<RecordId, R> every(RecordType<R> type) {
        Map<RecordId, NetworkRecord> kept = read.get(type.name());
        if (kept == null) {
            kept = new LinkedHashMap<>();
            for (R record : store.all(RecordQuery.of(type), all)) {
                kept.put(record.id(), record);
            }
            read.put(type.name(), kept);
        }
        ImmutableMap.Builder<RecordId, R> typed = ImmutableMap.builder();
        kept.forEach((id, record) -> typed.put(id, type.recordClass().cast(record)));
        return typed.build();
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return Optional.ofNullable(every(type).get(id)).filter(record -> visibility.permits(type, record));
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        Map<RecordId, R> records = every(type);
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(records.get(id)))
                .filter(record -> visibility.permits(type, record))
                .toList();
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        return queries.list(query, visibility);
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        return queries.slice(query, after, visibility);
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return queries.count(query, facet, visibility);
    }

    private <R extends NetworkRecord> Stream<R> kept(RecordType<R> type) {
        return every(type).values().stream();
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        throw readOnly("Save of " + type.name());
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        throw readOnly("Destruction of " + type.name());
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        throw readOnly("Restoring " + entries.size() + " entries");
    }

    private static UnsupportedOperationException readOnly(String what) {
        return new UnsupportedOperationException(what + ": a report is composed of what is stored and writes nothing");
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    public ChangeLog changes() {
        return store.changes();
    }

    /** The storage behind belongs to others and stays open. */
    @Override
    public void close() {
        read.clear();
    }
}
