package se.samverkan.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Port: where the contents of attachments are kept, apart from the records that describe them. Contract:
 *
 * <ol>
 *   <li>What is put is read again byte for byte, empty contents too. A content never changes: an id that is taken is refused.
 *   <li>It is written and read in a stream: no more of it is in memory at once than a small part.
 *   <li>What is put inside {@link RecordStore#inTransaction} is kept or undone with it, also when the stream fails half-way.
 *   <li>What is removed is gone: it is not read, and not counted.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface Contents {

    /**
     * Keeps a content.
     *
     * @param network the network it is counted to
     * @param id its new id
     * @param from gives the bytes; read to its end, not closed
     * @return how many bytes were kept
     * @throws IOException if the stream fails; nothing is kept then
     * @throws IllegalArgumentException if the id is taken
     */
    long put(NetworkId network, ContentId id, InputStream from) throws IOException;

    /**
     * Writes a content to a stream.
     *
     * @param id its id
     * @param to where the bytes go; not closed
     * @return false if there is no such content; nothing is written then
     * @throws IOException if the stream fails
     */
    boolean copy(ContentId id, OutputStream to) throws IOException;

    /**
     * Removes a content.
     *
     * @param id its id
     * @return false if there was none
     */
    boolean remove(ContentId id);

    /**
     * How much a network keeps.
     *
     * @param network the network
     * @return bytes, 0 if it keeps nothing
     */
    long total(NetworkId network);
}
