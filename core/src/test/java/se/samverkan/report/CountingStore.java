package se.samverkan.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
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

/** Counts how often a storage is read. */
final class CountingStore implements RecordStore {

    private final RecordStore store;
    private int reads;

    CountingStore(RecordStore store) {
        this.store = store;
    }

    int reads() {
        return reads;
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        reads++;
        return store.find(type, id, visibility);
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        reads++;
        return store.findAll(type, ids, visibility);
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        reads++;
        return store.list(query, visibility);
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        reads++;
        return store.slice(query, after, visibility);
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        reads++;
        return store.count(query, facet, visibility);
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return store.save(type, record, actor);
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        store.destroy(type, record, actor, at);
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        store.restore(entries);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    @Override
    public ChangeLog changes() {
        return store.changes();
    }

    @Override
    public void close() {
        store.close();
    }
}
