package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * A record in which a person stands.
 *
 * @param type the record's type
 * @param record the record in its newest version
 * @param part how the person has to do with it
 * @param <R> the record class
 * @since 0.1.0
 */
public record Trace<R extends NetworkRecord>(RecordType<R> type, R record, Part part) {

    /** How a person has to do with a record. */
    public enum Part {
        /** The person wrote it first. */
        AUTHOR,
        /** The person wrote a later version. */
        EDITOR,
        /** The person is named in it: is the member, the receiver, the one it is assigned to. */
        NAMED
    }

    /** Refuses missing parts. */
    public Trace {
        requireNonNull(type, "type");
        requireNonNull(record, "record");
        requireNonNull(part, "part");
    }

    /**
     * A link to the record.
     *
     * @return the link
     */
    public RecordRef ref() {
        return type.ref(record.id());
    }
}
