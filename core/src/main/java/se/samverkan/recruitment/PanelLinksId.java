package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link PanelLinks}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PanelLinksId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PanelLinksId {
        requireNonNull(value, "value");
    }
}
