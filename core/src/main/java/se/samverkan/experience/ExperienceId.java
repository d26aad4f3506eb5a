package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link Experience}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ExperienceId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ExperienceId {
        requireNonNull(value, "value");
    }
}
