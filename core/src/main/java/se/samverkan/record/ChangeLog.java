package se.samverkan.record;

import java.util.List;
import java.util.Optional;

/**
 * Port: the ordered log of every write. Audit, search index, feeds and notifications read it. Contract:
 *
 * <ol>
 *   <li>Every stored version of every record has exactly one entry, written in the same transaction.
 *   <li>Positions grow; a reader who has read up to a position never later finds an entry at or before it.
 *   <li>The payload of an entry is the record as it was written; before = the payload of the version before.
 *   <li>Entries of anonymous types carry no actor and only a day.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface ChangeLog {

    /**
     * The entries after a position, in order.
     *
     * @param position the last position already read; 0 to begin
     * @param limit how many at the most, 1–1,000
     * @return the entries, empty if there are no more
     */
    List<Change> after(long position, int limit);

    /**
     * The history of one record.
     *
     * @param record the record
     * @return its entries, the first version first; empty if it is unknown
     */
    List<Change> of(RecordRef record);

    /**
     * The record as it was at one version.
     *
     * @param type the record's type
     * @param id the record's id
     * @param version the version wanted
     * @param <R> the record class
     * @return the record as written then, empty if there is no such version or its payload was erased
     */
    <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version);
}
