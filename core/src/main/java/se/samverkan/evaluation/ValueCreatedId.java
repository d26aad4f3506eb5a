package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link ValueCreated}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ValueCreatedId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ValueCreatedId {
        requireNonNull(value, "value");
    }
}
