package se.samverkan.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The reference storage: everything in maps, one writer at a time. */
final class InMemoryRecordStore implements RecordStore {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryRecords records = new MemoryRecords(transactions);
    private final InMemoryQuery queries = new InMemoryQuery(this::snapshot);
    private final MemoryLog log = new MemoryLog(transactions, records);
    private final MemoryContents contents = new MemoryContents(transactions);
    private final MemoryOutbox outbox = new MemoryOutbox(transactions);
    private final MemoryPersonKeys personKeys = new MemoryPersonKeys(transactions);

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return transactions.locked(() -> records.newest(type, id)).filter(record -> visibility.permits(type, record));
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return transactions.locked(() -> ids.stream()
                .distinct()
                .flatMap(id -> find(type, id, visibility).stream())
                .toList());
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

    private <R extends NetworkRecord> Stream<R> snapshot(RecordType<R> type) {
        return transactions.locked(() -> records.all(type).toList()).stream();
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return transactions.together(() -> {
            RecordRef ref = type.ref(record.id());
            records.requireNewest(ref, record.header().version());
            Header next = record.header().next(record.header().changed());
            R stored = type.recordClass().cast(record.withHeader(next));
            records.add(ref, Optional.of(stored));
            write(type, stored, entry(ref, next, actor, next.changed(), Change.Kind.WRITTEN));
            return stored;
        });
    }

    private <R extends NetworkRecord> void write(RecordType<R> type, R stored, Change change) {
        if (type.isAnonymous()) {
            log.await(change, type.subject(stored));
        } else {
            log.append(change);
        }
    }

    private static Change entry(
            RecordRef record, Header header, Optional<PersonId> actor, Instant at, Change.Kind kind) {
        return new Change(0, record, header.network(), header.version(), header.owner(), actor, at, kind);
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        transactions.together(() -> {
            RecordRef ref = type.ref(record.id());
            records.requireExisting(ref, record.header().version());
            records.destroy(ref);
            log.forgetWaiting(ref);
            log.append(entry(ref, record.header().next(at), actor, at, Change.Kind.DESTROYED));
            return true;
        });
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        transactions.together(() -> {
            entries.forEach(this::restored);
            entries.stream()
                    .map(entry -> entry.change().record())
                    .filter(records::isHollow)
                    .findFirst()
                    .ifPresent(hollow -> {
                        throw new IllegalArgumentException(
                                "The newest version of " + hollow + " has no payload: give it, or its destruction");
                    });
            return true;
        });
    }

    private <R extends NetworkRecord> void restored(Entry<R> entry) {
        Change change = entry.change();
        if (change.isDestruction() && entry.type().isAnonymous()) {
            records.skipTo(change.record(), change.version());
        }
        records.requireNewest(change.record(), new Version(change.version().number() - 1));
        if (change.isDestruction()) {
            records.destroy(change.record());
            log.forgetWaiting(change.record());
        } else {
            records.add(change.record(), entry.payload().map(NetworkRecord.class::cast));
        }
        if (change.position() == 0 && entry.type().isAnonymous()) {
            log.await(change, entry.payload().map(entry.type()::subject).orElse(""));
        } else {
            log.append(change);
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.together(work);
    }

    @Override
    public ChangeLog changes() {
        return log;
    }

    @Override
    public Optional<Contents> contents() {
        return Optional.of(contents);
    }

    @Override
    public Optional<Outbox> outbox() {
        return Optional.of(outbox);
    }

    @Override
    public Optional<PersonKeys> personKeys() {
        return Optional.of(personKeys);
    }

    @Override
    public void close() {
        transactions.locked(() -> {
            records.clear();
            log.clear();
            contents.clear();
            outbox.clear();
            personKeys.clear();
            return true;
        });
    }
}
