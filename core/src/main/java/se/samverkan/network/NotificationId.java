package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Notification}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record NotificationId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public NotificationId {
        requireNonNull(value, "value");
    }
}
