package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link SettledReport}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record SettledReportId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public SettledReportId {
        requireNonNull(value, "value");
    }
}
