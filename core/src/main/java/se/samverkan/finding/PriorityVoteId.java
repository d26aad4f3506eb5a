package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link PriorityVote}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PriorityVoteId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PriorityVoteId {
        requireNonNull(value, "value");
    }
}
