package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Meeting}, and of its attendance.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record MeetingId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public MeetingId {
        requireNonNull(value, "value");
    }
}
