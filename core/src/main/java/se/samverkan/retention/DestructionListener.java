package se.samverkan.retention;

import java.time.Instant;
import java.util.Optional;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;

/**
 * Is told of every record that is destroyed, within the same transaction and before the record goes, so that what hangs on it goes with it:
 * attachments with their contents, for one.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DestructionListener {

    /**
     * Destroys what hangs on a record.
     *
     * @param record the record that is being destroyed
     * @param actor who destroys it; empty for anonymous answers
     * @param at when
     */
    void onDestroy(RecordRef record, Optional<PersonId> actor, Instant at);
}
