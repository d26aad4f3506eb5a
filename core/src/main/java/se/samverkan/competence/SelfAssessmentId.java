package se.samverkan.competence;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link SelfAssessment}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record SelfAssessmentId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public SelfAssessmentId {
        requireNonNull(value, "value");
    }
}
