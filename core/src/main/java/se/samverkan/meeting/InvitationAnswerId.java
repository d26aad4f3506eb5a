package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link InvitationAnswer}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record InvitationAnswerId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public InvitationAnswerId {
        requireNonNull(value, "value");
    }
}
