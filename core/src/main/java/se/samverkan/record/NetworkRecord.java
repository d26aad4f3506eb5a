package se.samverkan.record;

/**
 * A record of a network: an immutable value with an id, a header and a title. Implementations are Java records.
 *
 * @since 0.1.0
 */
public interface NetworkRecord {

    /**
     * The record's identity.
     *
     * @return the id
     */
    RecordId id();

    /**
     * What the record carries beside its own content.
     *
     * @return the header
     */
    Header header();

    /**
     * A name for people, by which records are sorted and linked.
     *
     * @return one line, never empty
     */
    String title();

    /**
     * This record under another header.
     *
     * @param header the header to carry
     * @return a record that is equal to this but for the header
     */
    NetworkRecord withHeader(Header header);
}
