package se.samverkan.attachment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of an {@link Attachment}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record AttachmentId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public AttachmentId {
        requireNonNull(value, "value");
    }
}
