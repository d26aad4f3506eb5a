package se.samverkan.jackson;

import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads records in the JSON form described by {@link JsonForm}. Immutable and safe for use by several threads; found by
 * {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public final class JacksonRecordCodec implements RecordCodec {

    private final JsonMapper mapper = JsonForm.mapper();

    /** A codec; all of them write and read the same form. */
    public JacksonRecordCodec() {}

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the record holds something that has no JSON form: a time finer than a microsecond, a half
     *     surrogate pair, a number that is not finite; the message names the place
     */
    @Override
    public <R extends NetworkRecord> String encode(RecordType<R> type, R record) {
        try {
            return mapper.writeValueAsString(record);
        } catch (JacksonException e) {
            throw Place.of(type, e).refused("cannot be written as JSON");
        }
    }

    @Override
    public <R extends NetworkRecord> R decode(RecordType<R> type, String text) {
        R record;
        try {
            record = mapper.readValue(text, type.recordClass());
        } catch (JacksonException e) {
            throw Place.of(type, e).refused("is not the JSON of a record");
        }
        if (record == null) {
            throw new IllegalArgumentException("The JSON of " + type.name() + " at $ is null: write an object");
        }
        return record;
    }
}
