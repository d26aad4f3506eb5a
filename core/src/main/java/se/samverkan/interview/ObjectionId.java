package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link Objection}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ObjectionId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ObjectionId {
        requireNonNull(value, "value");
    }
}
