package se.samverkan.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;

/**
 * Knows what hangs on a record: passages on an interview, attachments on whatever has them. It is named before a record is destroyed, and goes
 * with it. Is told of every record that is destroyed, within the same transaction and before the record goes, so that what is no record goes
 * too: the contents of attachments, for one.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DestructionListener {

    /**
     * Names the records that hang on one and go with it. What hangs on those in turn need not be named.
     *
     * @param record the record
     * @param network its network
     * @return the records; none unless the listener knows of some
     */
    default List<RecordRef> hangingOn(RecordRef record, NetworkId network) {
        return List.of();
    }

    /**
     * Destroys what hangs on a record and is no record itself.
     *
     * @param record the record that is being destroyed
     * @param actor who destroys it; empty for anonymous answers
     * @param at when
     */
    void onDestroy(RecordRef record, Optional<PersonId> actor, Instant at);
}
