package se.samverkan.record;

import java.nio.charset.StandardCharsets;
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

    /**
     * A name-based UUID (version 3 of RFC 9562), for records that are told apart by what they are about: of several who make the same one at the
     * same moment, only one is first.
     *
     * @param name what no other record of the type is about; the same name always gives the same UUID
     * @return the UUID
     */
    static UUID nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
