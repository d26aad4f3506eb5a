package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link ContractDraft}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ContractDraftId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ContractDraftId {
        requireNonNull(value, "value");
    }
}
