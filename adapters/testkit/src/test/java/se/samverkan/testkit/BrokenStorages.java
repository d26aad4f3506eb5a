package se.samverkan.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Place;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/** Storages that break one clause of {@link RecordStore} each, as real ones have. */
final class BrokenStorages {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private BrokenStorages() {}

    /** A column of 65,535 characters. */
    static final class Shortening extends ForwardingStore {
        Shortening(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
            boolean isLong = record instanceof Probe probe && probe.text().length() > 65_535;
            return isLong
                    ? whole.save(type, type.recordClass().cast(((Probe) record).withText("too long")), actor)
                    : whole.save(type, record, actor);
        }
    }

    /** Writes over what somebody else has changed since the first version, but in transactions. */
    static final class Overwriting extends ForwardingStore {
        private boolean inTransaction;

        Overwriting(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
            try {
                return whole.save(type, record, actor);
            } catch (StaleVersionException e) {
                if (inTransaction || e.attempted().number() != 1 || !(record instanceof Probe probe)) {
                    throw e;
                }
                return whole.save(
                        type,
                        type.recordClass()
                                .cast(SavingClauses.asVersion(probe, e.current().number())),
                        actor);
            }
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            inTransaction = true;
            try {
                return whole.inTransaction(work);
            } finally {
                inTransaction = false;
            }
        }
    }

    /** Counts what the reader may not see. */
    static final class CountingAll extends ForwardingStore {
        CountingAll(RecordStore whole) {
            super(whole);
        }

        @Override
        public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
            return whole.count(query, facet, Visibility.everything());
        }
    }

    /** Tells of no more records than are on the page. */
    static final class CountingThePage extends ForwardingStore {
        CountingThePage(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
            Page<R> page = whole.list(query, visibility);
            return new Page<>(page.items(), Math.min(page.total(), query.page().limit()), page.request());
        }
    }

    /** Loses the whole transaction when a part of it fails. */
    static final class LosingTheOuter extends ForwardingStore {
        private int depth;
        private boolean failed;

        LosingTheOuter(RecordStore whole) {
            super(whole);
        }

        @Override
        public synchronized <T> T inTransaction(Supplier<T> work) {
            failed &= depth > 0;
            depth++;
            try {
                return whole.inTransaction(() -> {
                    T result = work.get();
                    if (failed && depth == 1) {
                        throw new IllegalStateException("A part of the transaction had failed");
                    }
                    return result;
                });
            } catch (RuntimeException e) {
                failed = true;
                throw e;
            } finally {
                depth--;
            }
        }
    }

    /** Has lost the texts of its records. */
    static final class LosingTexts extends ForwardingStore {
        LosingTexts(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
            return whole.find(type, id, visibility)
                    .map(found ->
                            found instanceof Probe probe ? type.recordClass().cast(probe.withText("")) : found);
        }
    }

    /** Goes on after the key of the place, past those that have the same. */
    static final class PassingTies extends ForwardingStore {
        PassingTies(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> Slice<R> slice(
                RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
            UUID end = query.order() == RecordQuery.Order.NEWEST_FIRST ? FIRST : LAST;
            return whole.slice(query, after.map(place -> new Place(place.key(), end)), visibility);
        }
    }

    /** Gives no more than one slice where all are asked for. */
    static final class EndingEarly extends ForwardingStore {
        EndingEarly(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> List<R> all(RecordQuery<R> query, Visibility visibility) {
            return whole.slice(query.page(1, PageRequest.MOST), Optional.empty(), visibility)
                    .items();
        }
    }

    /** Slices by the facets that probes had when they were saved. */
    static final class SlicingAsBefore extends ForwardingStore {
        SlicingAsBefore(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> Slice<R> slice(
                RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
            RecordQuery<R> asked = query.type().facetEdition() == Probe.LATER.facetEdition()
                    ? query.with("group", "as before").without("title")
                    : query;
            return whole.slice(asked, after, visibility);
        }
    }

    /** Complains when it is closed again. */
    static final class ClosingOnce extends ForwardingStore {
        private boolean closed;

        ClosingOnce(RecordStore whole) {
            super(whole);
        }

        @Override
        public void close() {
            if (closed) {
                throw new IllegalStateException("It is closed already");
            }
            closed = true;
            whole.close();
        }
    }

    /** Remembers what was destroyed. */
    static final class Remembering extends ForwardingStore {
        private final Map<RecordId, NetworkRecord> destroyed = new HashMap<>();

        Remembering(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> void destroy(
                RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
            whole.destroy(type, record, actor, at);
            destroyed.put(record.id(), record);
        }

        @Override
        public ForwardingLog changes() {
            return new ForwardingLog(whole.changes()) {
                @Override
                public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
                    return whole.payload(type, id, version)
                            .or(() -> Optional.ofNullable(destroyed.get(id))
                                    .filter(record -> record.header().version().equals(version))
                                    .map(type.recordClass()::cast));
                }
            };
        }
    }

    /** Finds what was destroyed when several are looked up. */
    static final class Haunted extends ForwardingStore {
        private final Map<RecordId, NetworkRecord> destroyed = new HashMap<>();

        Haunted(RecordStore whole) {
            super(whole);
        }

        @Override
        public <R extends NetworkRecord> void destroy(
                RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
            whole.destroy(type, record, actor, at);
            destroyed.put(record.id(), record);
        }

        @Override
        public <R extends NetworkRecord> List<R> findAll(
                RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
            Map<RecordId, NetworkRecord> found = new HashMap<>(destroyed);
            whole.findAll(type, ids, visibility).forEach(record -> found.put(record.id(), record));
            return ids.stream()
                    .distinct()
                    .filter(found::containsKey)
                    .map(id -> type.recordClass().cast(found.get(id)))
                    .toList();
        }
    }

    /** Restores records, but not who wrote them. */
    static final class ForgettingActors extends ForwardingStore {
        ForgettingActors(RecordStore whole) {
            super(whole);
        }

        @Override
        public void restore(List<? extends Entry<?>> entries) {
            whole.restore(entries.stream().map(ForgettingActors::withoutActor).toList());
        }

        private static <R extends NetworkRecord> Entry<R> withoutActor(Entry<R> entry) {
            Change change = entry.change();
            return new Entry<>(
                    entry.type(),
                    new Change(
                            change.position(),
                            change.record(),
                            change.network(),
                            change.version(),
                            change.owner(),
                            Optional.empty(),
                            change.at(),
                            change.kind()),
                    entry.payload());
        }
    }

    /** Keeps its keys in another database. */
    static final class KeysApart extends ForwardingStore {
        private final RecordStore apart = RecordStore.inMemory();

        KeysApart(RecordStore whole) {
            super(whole);
        }

        @Override
        public Optional<PersonKeys> personKeys() {
            return apart.personKeys();
        }
    }
}
