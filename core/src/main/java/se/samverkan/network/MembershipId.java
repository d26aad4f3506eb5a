package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Membership}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record MembershipId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public MembershipId {
        requireNonNull(value, "value");
    }
}
