package se.samverkan.testkit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Probe}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ProbeId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ProbeId {
        requireNonNull(value, "value");
    }
}
