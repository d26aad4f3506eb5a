package se.samverkan.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The reference storage: everything in maps, one writer at a time. */
final class InMemoryRecordStore implements RecordStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<RecordRef, List<NetworkRecord>> versions = new LinkedHashMap<>();
    private final List<Change> log = new ArrayList<>();
    private final ChangeLog changes = new Changes();

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return locked(() -> newest(type, id)).filter(record -> visibility.permits(type, record));
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return locked(() -> ids.stream()
                .distinct()
                .flatMap(id -> find(type, id, visibility).stream())
                .toList());
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        List<R> all = matching(query, visibility).sorted(query.comparator()).toList();
        List<R> items = all.stream()
                .skip(query.page().offset())
                .limit(query.page().limit())
                .toList();
        return new Page<>(items, all.size(), query.page());
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return countOf(query, facet, visibility);
    }

    private <R extends NetworkRecord> Map<String, Long> countOf(
            RecordQuery<R> query, String facet, Visibility visibility) {
        Map<String, Long> counts = new TreeMap<>();
        matching(query.without(facet), visibility)
                .forEach(record ->
                        query.type().facets(record).of(facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private <R extends NetworkRecord> Stream<R> matching(RecordQuery<R> query, Visibility visibility) {
        RecordType<R> type = query.type();
        List<R> snapshot = locked(() -> versions.entrySet().stream()
                .filter(entry -> entry.getKey().type().equals(type.name()))
                .map(entry -> type.recordClass().cast(last(entry.getValue())))
                .toList());
        return snapshot.stream()
                .filter(record -> visibility.permits(type, record))
                .filter(query::accepts);
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return locked(() -> append(type, record, actor));
    }

    private <R extends NetworkRecord> R append(RecordType<R> type, R record, Optional<PersonId> actor) {
        RecordRef ref = type.ref(record.id());
        Version current =
                newest(type, record.id()).map(r -> r.header().version()).orElse(Version.NEW);
        Header header = record.header();
        if (!header.version().equals(current)) {
            throw new StaleVersionException(ref, header.version(), current);
        }
        Header next = header.next(header.changed());
        R stored = type.recordClass().cast(record.withHeader(next));
        versions.computeIfAbsent(ref, r -> new ArrayList<>()).add(stored);
        log.add(new Change(log.size() + 1L, ref, next.network(), next.version(), next.owner(), actor, next.changed()));
        return stored;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return locked(() -> {
            int before = log.size();
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBackTo(before);
                }
            }
        });
    }

    private void rollBackTo(int size) {
        while (log.size() > size) {
            Change undone = log.remove(log.size() - 1);
            List<NetworkRecord> history = versions.getOrDefault(undone.record(), new ArrayList<>());
            history.remove(history.size() - 1);
            if (history.isEmpty()) {
                versions.remove(undone.record());
            }
        }
    }

    @Override
    public ChangeLog changes() {
        return changes;
    }

    @Override
    public void close() {
        locked(() -> {
            versions.clear();
            log.clear();
            return true;
        });
    }

    private <R extends NetworkRecord> Optional<R> newest(RecordType<R> type, RecordId id) {
        List<NetworkRecord> history = versions.get(type.ref(id));
        return history == null
                ? Optional.empty()
                : Optional.of(type.recordClass().cast(last(history)));
    }

    private static NetworkRecord last(List<NetworkRecord> history) {
        return history.get(history.size() - 1);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** The log over the same maps. */
    private final class Changes implements ChangeLog {

        @Override
        public List<Change> after(long position, int limit) {
            return locked(
                    () -> log.stream().skip(Math.max(0, position)).limit(limit).toList());
        }

        @Override
        public List<Change> of(RecordRef record) {
            return locked(() -> log.stream()
                    .filter(change -> change.record().equals(record))
                    .toList());
        }

        @Override
        public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
            return locked(() -> versions.getOrDefault(type.ref(id), List.of()).stream()
                    .filter(record -> record.header().version().equals(version))
                    .map(type.recordClass()::cast)
                    .findFirst());
        }
    }
}
