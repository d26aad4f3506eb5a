package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Guide}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record GuideId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public GuideId {
        requireNonNull(value, "value");
    }
}
