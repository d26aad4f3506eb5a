package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link Answer}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record AnswerId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public AnswerId {
        requireNonNull(value, "value");
    }
}
