package se.samverkan.theme;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Theme}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ThemeId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ThemeId {
        requireNonNull(value, "value");
    }
}
