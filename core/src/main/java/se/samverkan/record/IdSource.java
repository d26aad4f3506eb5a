package se.samverkan.record;

import java.util.UUID;

/**
 * Where new ids come from. Installations join and exchange records, so ids must come from a secure random source; tests may hand in a
 * predictable one.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface IdSource {

    /**
     * A new id.
     *
     * @return a UUID that no record has
     */
    UUID next();
}
