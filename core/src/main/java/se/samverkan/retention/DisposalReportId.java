package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link DisposalReport}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record DisposalReportId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public DisposalReportId {
        requireNonNull(value, "value");
    }
}
