package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the change log: somebody wrote one version of one record, or destroyed it.
 *
 * @param position where it stands in the log; grows, may have gaps
 * @param record the record written
 * @param network the network it belongs to
 * @param version the version written; of a destruction, the one after the last
 * @param owner the record's owner
 * @param actor who wrote it; empty for anonymous answers
 * @param at when it was written (UTC); for anonymous answers only the day
 * @param kind what was done
 * @since 0.1.0
 */
public record Change(
        long position,
        RecordRef record,
        NetworkId network,
        Version version,
        Owner owner,
        Optional<PersonId> actor,
        Instant at,
        Kind kind) {

    /** What was done. */
    public enum Kind {
        /** A version was written. */
        WRITTEN,
        /** The record was destroyed; there is no version after this. */
        DESTROYED
    }

    /** Refuses missing parts. */
    public Change {
        requireNonNull(record, "record");
        requireNonNull(network, "network");
        requireNonNull(version, "version");
        requireNonNull(owner, "owner");
        requireNonNull(actor, "actor");
        requireNonNull(at, "at");
        requireNonNull(kind, "kind");
    }

    /**
     * Whether the record was destroyed.
     *
     * @return true for the last entry of a record that is no more
     */
    public boolean isDestruction() {
        return kind == Kind.DESTROYED;
    }
}
