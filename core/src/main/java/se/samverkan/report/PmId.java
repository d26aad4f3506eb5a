package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Pm}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PmId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PmId {
        requireNonNull(value, "value");
    }
}
