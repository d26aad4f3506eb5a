package se.samverkan.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.samverkan.experience.Experience;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.Place;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * A storage of {@linkplain SyntheticBank invented experiences} that keeps none: each is made when it is read, which costs about as much as to read
 * it from a database, so that a million fit. It can be read by the search and by nobody else.
 */
final class SyntheticStore implements RecordStore, ChangeLog {

    private final int experiences;

    SyntheticStore(int experiences) {
        this.experiences = experiences;
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        long number = id.value().getLeastSignificantBits();
        return type.name().equals(Experience.TYPE.name()) && number < experiences
                ? Optional.of(SyntheticBank.experience((int) number))
                        .map(type.recordClass()::cast)
                        .filter(found -> visibility.permits(type, found))
                : Optional.empty();
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return ids.stream().flatMap(id -> find(type, id, visibility).stream()).toList();
    }

    /** There are no reuses. */
    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        return new Slice<>(List.of(), Optional.empty());
    }

    @Override
    public ChangeLog changes() {
        return this;
    }

    @Override
    public List<Change> after(long position, int limit) {
        int end = (int) Math.min(experiences, position + limit);
        return IntStream.range((int) position, end).mapToObj(this::written).toList();
    }

    private Change written(int number) {
        Header header = SyntheticBank.header(number);
        return new Change(
                number + 1L,
                Experience.TYPE.ref(SyntheticBank.id(number)),
                header.network(),
                new Version(1),
                header.owner(),
                Optional.empty(),
                header.created(),
                Change.Kind.WRITTEN);
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("The search does not do this");
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        throw unused();
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        throw unused();
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        throw unused();
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        throw unused();
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        throw unused();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    public List<Change> of(RecordRef record) {
        throw unused();
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        throw unused();
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        throw unused();
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        throw unused();
    }

    @Override
    public void close() {}
}
