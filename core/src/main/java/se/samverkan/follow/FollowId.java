package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Follow}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record FollowId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public FollowId {
        requireNonNull(value, "value");
    }
}
