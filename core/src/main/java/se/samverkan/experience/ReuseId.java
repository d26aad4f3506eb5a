package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Reuse}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ReuseId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ReuseId {
        requireNonNull(value, "value");
    }
}
