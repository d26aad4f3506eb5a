package se.samverkan.writing;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link PendingImport}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PendingImportId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PendingImportId {
        requireNonNull(value, "value");
    }
}
