package se.samverkan.jackson;

import org.jspecify.annotations.Nullable;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
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
        return write(type.name(), record);
    }

    @Override
    public <R extends NetworkRecord> R decode(RecordType<R> type, String text) {
        return type.recordClass().cast(read(type.name(), mapper.constructType(type.recordClass()), text));
    }

    @Override
    public <R extends NetworkRecord> String encodeEntry(Entry<R> entry) {
        return write(entry.type().name(), new EntryForm<>(entry.change(), entry.payload()));
    }

    @Override
    public <R extends NetworkRecord> Entry<R> decodeEntry(RecordType<R> type, String text) {
        JavaType form = mapper.getTypeFactory().constructParametricType(EntryForm.class, type.recordClass());
        EntryForm<?> read = (EntryForm<?>) read(type.name(), form, text);
        return new Entry<>(type, read.change(), read.payload().map(type.recordClass()::cast));
    }

    @Override
    public String encodeValue(Record value) {
        return write(value.getClass().getSimpleName(), value);
    }

    @Override
    public <V extends Record> V decodeValue(Class<V> valueClass, String text) {
        return valueClass.cast(read(valueClass.getSimpleName(), mapper.constructType(valueClass), text));
    }

    private String write(String what, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw Place.of(what, e).refused("cannot be written as JSON");
        }
    }

    private Object read(String what, JavaType form, String text) {
        @Nullable Object value;
        try {
            value = mapper.readValue(text, form);
        } catch (JacksonException e) {
            throw Place.of(what, e).refused("is not the JSON of a record");
        }
        if (value == null) {
            throw new IllegalArgumentException("The JSON of " + what + " at $ is null: write an object");
        }
        return value;
    }
}
