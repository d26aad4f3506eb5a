package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link OwnFormat}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record OwnFormatId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public OwnFormatId {
        requireNonNull(value, "value");
    }
}
