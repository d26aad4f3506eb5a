package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Position}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PositionId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PositionId {
        requireNonNull(value, "value");
    }
}
