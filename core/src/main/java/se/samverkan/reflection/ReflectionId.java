package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Reflection}.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record ReflectionId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public ReflectionId {
        requireNonNull(value, "value");
    }
}
