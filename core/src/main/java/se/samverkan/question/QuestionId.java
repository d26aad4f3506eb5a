package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Question}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record QuestionId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public QuestionId {
        requireNonNull(value, "value");
    }
}
