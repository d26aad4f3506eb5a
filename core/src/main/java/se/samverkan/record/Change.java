package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the change log: somebody wrote one version of one record.
 *
 * @param position where it stands in the log; grows, may have gaps
 * @param record the record written
 * @param network the network it belongs to
 * @param version the version written
 * @param owner the record's owner
 * @param actor who wrote it; empty for anonymous answers
 * @param at when it was written (UTC); for anonymous answers only the day
 * @since 0.1.0
 */
public record Change(
        long position,
        RecordRef record,
        NetworkId network,
        Version version,
        Owner owner,
        Optional<PersonId> actor,
        Instant at) {

    /** Refuses missing parts. */
    public Change {
        requireNonNull(record, "record");
        requireNonNull(network, "network");
        requireNonNull(version, "version");
        requireNonNull(owner, "owner");
        requireNonNull(actor, "actor");
        requireNonNull(at, "at");
    }
}
