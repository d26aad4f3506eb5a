package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Panel}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record PanelId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public PanelId {
        requireNonNull(value, "value");
    }
}
