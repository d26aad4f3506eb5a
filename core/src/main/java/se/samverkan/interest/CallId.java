package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link CallForInterest}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record CallId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public CallId {
        requireNonNull(value, "value");
    }
}
