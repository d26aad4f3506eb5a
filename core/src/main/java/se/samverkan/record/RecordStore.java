package se.samverkan.record;

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
 *       order asked for, ties broken by id; total counts them all.
 *   <li>What happens inside {@link #inTransaction} is kept whole or not at all; transactions may be nested and then join the outer one.
 *   <li>A write is on stable storage when the outermost transaction returns (storages in memory excepted).
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
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
     * Does several writes as one.
     *
     * @param work what to do
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

    /** Lets go of files and connections. Closing twice does nothing. */
    @Override
    void close();
}
