package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import se.samverkan.record.Version;

/**
 * One step in a recommendation's history.
 *
 * @param at when it was written (UTC)
 * @param version the version written
 * @param status the status it then had
 * @param statusChanged whether the status was new with this version
 * @since 0.1.0
 */
public record HistoryEntry(Instant at, Version version, Status status, boolean statusChanged) {

    /** Refuses missing parts. */
    public HistoryEntry {
        requireNonNull(at, "at");
        requireNonNull(version, "version");
        requireNonNull(status, "status");
    }
}
