package se.samverkan.jdbc;

import org.jspecify.annotations.Nullable;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** Where a record stands while its history is taken in. */
final class RestoredRecord {

    private final RecordRef ref;
    private final boolean stored;
    private boolean exists;
    private long newest;
    private @Nullable Entry<?> last;

    /** A record of which the storage knows versions up to one, 0 for none, and which exists there or not. */
    RestoredRecord(RecordRef ref, long newest, boolean stored) {
        this.ref = ref;
        this.newest = newest;
        this.stored = stored;
        this.exists = stored;
    }

    /**
     * Takes the next version, which must follow the newest of a record that was not destroyed. Of anonymous answers that were destroyed while
     * they waited for a place in the log, only the destruction has come into it.
     */
    void follow(Entry<?> entry) {
        Change change = entry.change();
        Version attempted = new Version(change.version().number() - 1);
        boolean destroyed = newest > 0 && !exists;
        boolean skips = change.isDestruction() && entry.type().isAnonymous() && attempted.number() > newest;
        if ((attempted.number() != newest && !skips) || destroyed) {
            throw new StaleVersionException(ref, attempted, new Version(newest));
        }
        newest = change.version().number();
        exists = !change.isDestruction();
        last = entry;
    }

    /** Refuses a record whose newest version was erased. */
    void requirePayload() {
        if (exists && last != null && last.payload().isEmpty()) {
            throw new IllegalArgumentException(
                    "The newest version of " + ref + " has no payload: give it, or its destruction");
        }
    }

    RecordRef ref() {
        return ref;
    }

    /** Whether the storage held it before. */
    boolean isStored() {
        return stored;
    }

    /** Whether it exists after all. */
    boolean exists() {
        return exists;
    }

    /** The key of its newest version. */
    PayloadRow newest() {
        return PayloadRow.of(ref, newest);
    }

    /** Whether an entry is what the record is from now on. */
    boolean isNow(Entry<?> entry) {
        return exists && entry.change().version().number() == newest;
    }
}
