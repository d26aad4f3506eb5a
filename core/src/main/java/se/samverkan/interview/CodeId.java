package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The identity of a {@link Code}. It stays when the code gets another name.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record CodeId(UUID value) {

    /** Refuses a missing UUID. */
    public CodeId {
        requireNonNull(value, "value");
    }
}
