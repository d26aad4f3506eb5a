package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Passage}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PassageId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PassageId {
        requireNonNull(value, "value");
    }
}
