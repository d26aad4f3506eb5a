package se.samverkan.testkit;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * One example of one type of record, the same on every machine.
 *
 * @param name what sets it apart from other samples, such as {@code organisation} or {@code organisation-least}: small letters and hyphens
 * @param type its type
 * @param record the record, as version 1 would be stored
 * @param <R> the record class
 * @since 0.1.0
 */
public record Sample<R extends NetworkRecord>(String name, RecordType<R> type, R record) {

    /** Refuses missing parts. */
    public Sample {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(record, "record");
    }

    @Override
    public String toString() {
        return name;
    }
}
