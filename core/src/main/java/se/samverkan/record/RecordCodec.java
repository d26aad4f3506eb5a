package se.samverkan.record;

/**
 * Port: the one text form of every record, used in storages, the change log, the API and archives. Contract: decoding what was encoded gives
 * an equal record; encoding equal records gives the same text on every machine.
 *
 * <p>Implementations are safe for use by several threads and are found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public interface RecordCodec {

    /**
     * Writes a record as text.
     *
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return its canonical text
     */
    <R extends NetworkRecord> String encode(RecordType<R> type, R record);

    /**
     * Reads a record from its text.
     *
     * @param type the record's type
     * @param text the text
     * @param <R> the record class
     * @return the record
     * @throws IllegalArgumentException if the text is no record of the type; the message names the place
     */
    <R extends NetworkRecord> R decode(RecordType<R> type, String text);
}
