package se.samverkan.record;

import java.util.List;
import java.util.Optional;

/**
 * Port: the ordered log of every write. Audit, search index, feeds and notifications read it. Contract:
 *
 * <ol>
 *   <li>Every stored version of every record has exactly one entry, written in the same transaction.
 *   <li>Positions grow; a reader who has read up to a position never later finds an entry at or before it, nor more at once than were asked for.
 *   <li>The payload of an entry is the record as it was written; before = the payload of the version before. A destruction has none.
 *   <li>Entries of anonymous types carry no actor and only a day. They wait until {@value #TOGETHER} of one type and network and about the
 *       same thing ({@link RecordType#subject}) wait; these then stand together, in the order of their ids, so that their places among the
 *       entries of others do not tell who answered when. Until then the records are found, but have no entry.
 *   <li>Entries are never changed nor removed. Payloads lie apart: one that was erased is empty, and stays so.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface ChangeLog {

    /** How many anonymous answers about the same thing appear together, the fewest that are ever shown. */
    int TOGETHER = 5;

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

    /**
     * The entries of one type and network with what was written, in order: for whoever needs all versions, such as an archive.
     *
     * @param type the records' type
     * @param network the network
     * @param position the last position already read; 0 to begin
     * @param limit how many at the most, 1–1,000
     * @param <R> the record class
     * @return the entries, empty if there are no more
     */
    <R extends NetworkRecord> List<Entry<R>> history(RecordType<R> type, NetworkId network, long position, int limit);

    /**
     * Erases what was written in old versions of a record; that they were written stays. The newest version is the record itself: to erase
     * what it says, save another first, or destroy the record.
     *
     * @param record the record
     * @param upTo the last version whose payload is erased, with all before it
     * @throws IllegalArgumentException if {@code upTo} is the newest version of a record that exists, or later
     */
    void erase(RecordRef record, Version upTo);
}
