package se.samverkan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.samverkan.record.RecordStore;

/**
 * The contract of {@link RecordStore} and of what it gives as tests. Extend it, open your storage in {@link #open} and declare what it offers
 * in {@link #capabilities}; the name of a test that fails begins with the clause that is broken: {@code store_1} is clause 1 of
 * {@link RecordStore}, {@code log_2} is clause 2 of {@link se.samverkan.record.ChangeLog}, {@code contents} of
 * {@link se.samverkan.record.Contents}, {@code outbox} of {@link se.samverkan.record.Outbox}, {@code keys} of
 * {@link se.samverkan.record.PersonKeys}; {@code capability} says that something else is offered than what is declared.
 *
 * <pre>{@code
 * final class JournalRecordStoreTest extends RecordStoreContract {
 *     @Override
 *     protected Set<Capability> capabilities() {
 *         return EnumSet.of(Capability.KEEPS);
 *     }
 *
 *     @Override
 *     protected RecordStore open() {
 *         return new JournalRecordStore(folder);
 *     }
 *
 *     @Override
 *     protected RecordStore reopen() {
 *         return open();
 *     }
 * }
 * }</pre>
 *
 * <p>No test sleeps; those with several threads wait for each other with a bound, and a storage that lets one writer in at a time is as good
 * as one that lets many.
 *
 * @since 0.1.0
 */
public abstract class RecordStoreContract extends OpeningClauses {

    private final List<RecordStore> opened = new ArrayList<>();

    /** Called by the test class that extends this. */
    protected RecordStoreContract() {}

    /**
     * What the storage offers.
     *
     * @return all that it offers; what is not named is not tested, but for that it is not there
     */
    protected abstract Set<Capability> capabilities();

    /**
     * Opens an empty storage. Called before each test; what it returns is closed after it.
     *
     * @return a storage that holds nothing
     */
    protected abstract RecordStore open();

    /**
     * Opens once more the storage that {@link #open} returned last: after that was closed, and while it is open too, which a storage that does
     * not offer {@link Capability#SEVERAL_OPENINGS} refuses with an exception. Storages that do not offer {@link Capability#KEEPS} leave this
     * as it is. What it returns is closed after the test.
     *
     * @return the storage with all that was written
     */
    protected RecordStore reopen() {
        throw new UnsupportedOperationException(
                getClass().getSimpleName() + " declares KEEPS or SEVERAL_OPENINGS: override reopen()");
    }

    @BeforeEach
    final void openStore() {
        RecordStore empty = open();
        opened.add(empty);
        use(empty);
    }

    @AfterEach
    final void closeStores() {
        opened.forEach(RecordStore::close);
    }

    @Override
    final void closeStore() {
        opened.remove(store());
        store().close();
    }

    @Override
    final RecordStore openAgain() {
        RecordStore again = reopen();
        opened.add(again);
        return again;
    }

    @Override
    final Set<Capability> offered() {
        return capabilities();
    }
}
