package se.samverkan.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Port: where the records of an installation are kept. One small interface serves every type of record, so that whoever writes a storage
 * writes it once. Contract, each clause tested by the published testkit:
 *
 * <ol>
 *   <li>What is saved is found again, equal to what was saved.
 *   <li>A record whose version is {@link Version#NEW} is created as version 1; any other is stored as the version after, if its version is
 *       still the newest, and refused with a {@link StaleVersionException} if not. Nothing is ever overwritten.
 *   <li>Each save appends one {@link Change} in the same transaction.
 *   <li>A query returns exactly the records that {@link Visibility#permits} and that have one of the wanted values in every facet, in the
 *       order asked for, ties broken by id, backwards where the newest come first; total counts them all.
 *   <li>What happens inside {@link #inTransaction} is kept whole or not at all; transactions may be nested and then join the outer one. An
 *       outermost one that met a deadlock or a conflict with another is undone and its work run again.
 *   <li>A write is on stable storage when the outermost transaction returns (storages in memory excepted).
 *   <li>A slice holds what follows a place in the list, whatever was written or destroyed before that place meanwhile; {@link #all} gives all
 *       slices together.
 *   <li>A destroyed record is not found, none of its versions has a payload, and its id is never used again; the change log keeps its entries.
 *   <li>What is restored is found as it was: record, versions, times, actors and payloads; only its places in the change log are new.
 *   <li>{@link #contents}, {@link #outbox} and {@link #personKeys}, where there are such, take part in transactions.
 *   <li>After {@link #refreshFacets} the records of a type are found and counted by the facets that the type gives them now, whichever it gave
 *       them when they were saved.
 *   <li>Closing twice does nothing.
 * </ol>
 *
 * <p>While a storage cannot be reached or written, every method throws {@link StorageUnavailableException}, soon and not after minutes, and works
 * again by itself afterwards. Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface RecordStore extends AutoCloseable {

    /**
     * A storage in memory, which forgets everything when it is closed: for trying things out and for tests.
     *
     * @return a new, empty storage
     */
    static RecordStore inMemory() {
        return new InMemoryRecordStore();
    }

    /**
     * Looks up one record.
     *
     * @param type its type
     * @param id its id
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the record, empty if there is none that the reader may see
     */
    <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility);

    /**
     * Looks up several records of one type at once.
     *
     * @param type their type
     * @param ids their ids; unknown ones and such that the reader may not see are left out
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the records found, in the order of the ids
     */
    <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility);

    /**
     * Lists records.
     *
     * @param query what is looked for
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the page asked for
     */
    <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility);

    /**
     * Lists records from a place on, at a cost that does not grow with what lies before it.
     *
     * @param query what is looked for; of its page only the limit counts
     * @param after the place after which to begin; empty for the beginning
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the records that follow
     */
    <R extends NetworkRecord> Slice<R> slice(RecordQuery<R> query, Optional<Place> after, Visibility visibility);

    /**
     * Lists all records that a query finds, however many.
     *
     * @param query what is looked for; its page is left aside
     * @param visibility what the reader may see
     * @param <R> the record class
     * @return the records in order
     */
    default <R extends NetworkRecord> List<R> all(RecordQuery<R> query, Visibility visibility) {
        List<R> found = new ArrayList<>();
        Optional<Place> last = Optional.empty();
        do {
            Slice<R> slice = slice(query.page(1, PageRequest.MOST), last, visibility);
            found.addAll(slice.items());
            last = slice.next();
        } while (last.isPresent());
        return found;
    }

    /**
     * Counts records per value of one facet. The query's own condition on that facet, its order and its page are left aside.
     *
     * @param query what is looked for
     * @param facet the facet to count by
     * @param visibility what the reader may see
     * @return per value the number of records, by value; values without records are left out
     */
    Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility);

    /**
     * Stores a record.
     *
     * @param type its type
     * @param record the record, its header's version being the one it was made from
     * @param actor who writes it, for the change log; empty for anonymous answers
     * @param <R> the record class
     * @return the record as stored, with its new version
     * @throws StaleVersionException if somebody else stored a version since
     */
    <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor);

    /**
     * Destroys a record with all that was ever written in it. Only disposal and erasure decided by rule call this.
     *
     * @param type the record's type
     * @param record the record in its newest version
     * @param actor who destroys it, for the change log; empty for anonymous answers
     * @param at when; for anonymous answers only the day
     * @param <R> the record class
     * @throws StaleVersionException if somebody else stored a version since, or destroyed it
     */
    <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at);

    /**
     * Takes in what another storage held, as one transaction. The order of the entries is kept; entries whose position is 0 are such of
     * anonymous types that still waited there ({@link ChangeLog}, clause 4), and come last. Of an anonymous record that was destroyed, versions
     * may be missing before the destruction: they were destroyed while they waited.
     *
     * @param entries of each record its versions, the earliest first; the newest of a record that was not destroyed comes with its payload
     * @throws StaleVersionException if an entry is not the version after the newest one stored
     * @throws IllegalArgumentException if a payload is missing or is not of the entry's type, id and version
     */
    void restore(List<? extends Entry<?>> entries);

    /**
     * Brings the facets by which stored records of a type are found up to what the type tells of them now, where a storage keeps facets beside
     * the records and did not yet do this for the {@linkplain RecordType#facetEdition edition} of the type. Nothing else changes, and nothing
     * comes into the change log. It takes in some records at a time, so that others can read and write meanwhile; several nodes may do it at the
     * same time, and what was not ended is done again. A node of an older version that still writes gives its records the older facets. Called
     * after each opening: a storage may remember it only while it is open.
     *
     * @param type the type
     * @param <R> the record class
     * @return how many records got other facets; 0 if that was done before, or if facets are told from the records whenever they are asked for
     */
    default <R extends NetworkRecord> long refreshFacets(RecordType<R> type) {
        return 0;
    }

    /**
     * Does several writes as one.
     *
     * @param work what to do; it has no effect outside the storage, since it may be run again
     * @param <T> what it returns
     * @return what the work returned
     */
    <T> T inTransaction(Supplier<T> work);

    /**
     * The log of every write.
     *
     * @return the change log
     */
    ChangeLog changes();

    /**
     * Where the contents of attachments are kept.
     *
     * @return the contents; empty if this storage keeps none, which hides attachments
     */
    default Optional<Contents> contents() {
        return Optional.empty();
    }

    /**
     * What waits to be delivered.
     *
     * @return the outbox; empty if this storage keeps none: notifications then reach the inbox only
     */
    default Optional<Outbox> outbox() {
        return Optional.empty();
    }

    /**
     * The keys to the pseudonyms of persons.
     *
     * @return the keys; empty if this storage keeps none: persons then bear the ids that the log-in gives
     */
    default Optional<PersonKeys> personKeys() {
        return Optional.empty();
    }

    /** Lets go of files and connections. Closing twice does nothing. */
    @Override
    void close();
}
