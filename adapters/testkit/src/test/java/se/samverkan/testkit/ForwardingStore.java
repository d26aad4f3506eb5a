package se.samverkan.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Contents;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Outbox;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Place;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/** Hands everything on to a storage that is whole; those who extend it break one clause. */
class ForwardingStore implements RecordStore {

    final RecordStore whole;

    ForwardingStore(RecordStore whole) {
        this.whole = whole;
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return whole.find(type, id, visibility);
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return whole.findAll(type, ids, visibility);
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        return whole.list(query, visibility);
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        return whole.slice(query, after, visibility);
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return whole.count(query, facet, visibility);
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return whole.save(type, record, actor);
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        whole.destroy(type, record, actor, at);
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        whole.restore(entries);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return whole.inTransaction(work);
    }

    @Override
    public ChangeLog changes() {
        return whole.changes();
    }

    @Override
    public Optional<Contents> contents() {
        return whole.contents();
    }

    @Override
    public Optional<Outbox> outbox() {
        return whole.outbox();
    }

    @Override
    public Optional<PersonKeys> personKeys() {
        return whole.personKeys();
    }

    @Override
    public void close() {
        whole.close();
    }
}
