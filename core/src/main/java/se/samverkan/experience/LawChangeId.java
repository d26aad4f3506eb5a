package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link LawChange}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record LawChangeId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public LawChangeId {
        requireNonNull(value, "value");
    }
}
