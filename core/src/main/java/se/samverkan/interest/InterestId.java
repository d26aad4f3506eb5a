package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link Interest}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record InterestId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public InterestId {
        requireNonNull(value, "value");
    }
}
