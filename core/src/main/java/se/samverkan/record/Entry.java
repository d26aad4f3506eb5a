package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An entry of the change log with what was written.
 *
 * @param type the record's type
 * @param change the entry
 * @param payload the record as written; empty if that was erased, and for a destruction
 * @param <R> the record class
 * @since 0.1.0
 */
public record Entry<R extends NetworkRecord>(RecordType<R> type, Change change, Optional<R> payload) {

    /** Refuses a payload that is not what the entry tells of. */
    public Entry {
        requireNonNull(type, "type");
        requireNonNull(change, "change");
        payload.ifPresent(record -> check(type, change, record));
    }

    private static void check(RecordType<?> type, Change change, NetworkRecord record) {
        if (change.isDestruction()
                || !change.record().equals(type.ref(record.id()))
                || !change.version().equals(record.header().version())
                || !change.network().equals(record.header().network())) {
            throw new IllegalArgumentException("Entry of " + change.record() + " version "
                    + change.version().number() + " holds " + type.ref(record.id()) + " version "
                    + record.header().version().number() + ": give each entry what was written then");
        }
    }
}
