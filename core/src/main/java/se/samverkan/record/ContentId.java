package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The identity of the content of an attachment.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ContentId(UUID value) {

    /** Refuses a missing value. */
    public ContentId {
        requireNonNull(value, "value");
    }
}
