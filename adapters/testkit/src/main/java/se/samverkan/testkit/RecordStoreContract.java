package se.samverkan.testkit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.samverkan.record.RecordStore;

/**
 * The contract of {@link RecordStore} and {@link se.samverkan.record.ChangeLog} as tests. Extend it and open your storage in {@link #open};
 * the name of a test that fails begins with the clause that is broken: {@code store_1} is clause 1 of {@link RecordStore},
 * {@code log_2} is clause 2 of {@link se.samverkan.record.ChangeLog}.
 *
 * <pre>{@code
 * final class JournalTest extends RecordStoreContract {
 *     @Override
 *     protected RecordStore open() {
 *         return new JournalRecordStore(folder);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract class RecordStoreContract extends ConcurrencyClauses {

    /** Called by the test class that extends this. */
    protected RecordStoreContract() {}

    /**
     * Opens an empty storage. Called before each test; what it returns is closed after it.
     *
     * @return a storage that holds nothing
     */
    protected abstract RecordStore open();

    /**
     * Opens once more the storage that {@link #open} returned last, after that was closed. Storages that forget everything when they are
     * closed leave this as it is, and are not asked to keep anything.
     *
     * @return the storage with all that was written, or the closed one
     */
    protected RecordStore reopen() {
        return store();
    }

    @BeforeEach
    final void openStore() {
        use(open());
    }

    @AfterEach
    final void closeStore() {
        store().close();
    }

    @Override
    final RecordStore openAgain() {
        return reopen();
    }
}
