package se.samverkan.record;

import java.util.UUID;

/**
 * The identity of one record: a UUID (RFC 9562) that never changes and is never reused. Each record type has an id type of its own, so
 * that the compiler refuses a meeting's id where an experience's is wanted.
 *
 * @since 0.1.0
 */
public interface RecordId {

    /**
     * The id as a UUID.
     *
     * @return the UUID, never null
     */
    UUID value();
}
