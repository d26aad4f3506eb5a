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

    /**
     * Writes an entry of the change log with what was written, as one line: for archives and journals.
     *
     * @param entry the entry
     * @param <R> the record class
     * @return its canonical text, without a line break
     */
    <R extends NetworkRecord> String encodeEntry(Entry<R> entry);

    /**
     * Reads an entry of the change log from its text.
     *
     * @param type the record's type
     * @param text the text
     * @param <R> the record class
     * @return the entry
     * @throws IllegalArgumentException if the text is no entry of the type; the message names the place
     */
    <R extends NetworkRecord> Entry<R> decodeEntry(RecordType<R> type, String text);

    /**
     * Writes a Java record that is not kept on its own, such as the manifest of an archive, by the same rules.
     *
     * @param value the value
     * @return its canonical text, without a line break
     */
    String encodeValue(Record value);

    /**
     * Reads a Java record that is not kept on its own.
     *
     * @param valueClass its class
     * @param text the text
     * @param <V> the class
     * @return the value
     * @throws IllegalArgumentException if the text is no such value; the message names the place
     */
    <V extends Record> V decodeValue(Class<V> valueClass, String text);
}
