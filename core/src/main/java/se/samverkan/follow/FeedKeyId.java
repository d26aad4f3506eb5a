package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link FeedKey}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record FeedKeyId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public FeedKeyId {
        requireNonNull(value, "value");
    }
}
