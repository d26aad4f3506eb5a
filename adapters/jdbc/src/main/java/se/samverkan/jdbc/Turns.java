package se.samverkan.jdbc;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.StorageUnavailableException;

/**
 * Lets the transactions that write in one H2 database do so one after the other; those of other databases, and all that only read, do not wait.
 *
 * <p>H2 stores what has changed whenever a transaction ends, table by table, while other threads go on writing. Of a transaction that writes
 * meanwhile it may store a later table and not an earlier one, nor what would undo it (H2's issue 2080, open since 2019): a process that is
 * killed before the next time leaves half of it behind.
 */
final class Turns {

    /** How long a transaction waits for those before it. An import of a large network may take longer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** By the file: several storages of this process may have the same one open. An entry is small and stays. */
    private static final Map<String, ReentrantLock> OF_FILES = new ConcurrentHashMap<>();

    private final String where;
    private final @Nullable ReentrantLock lock;
    private final Duration patience;
    private final Supplier<Optional<WriteBehind>> behind;

    private Turns(
            String where, @Nullable ReentrantLock lock, Duration patience, Supplier<Optional<WriteBehind>> behind) {
        this.where = where;
        this.lock = lock;
        this.patience = patience;
        this.behind = behind;
    }

    /** Of an embedded database in a file; of others there are none. */
    static Turns of(String where, Optional<String> embedded, Duration patience) {
        // Fair, so that who writes little is not kept out by who writes much.
        return new Turns(
                where,
                embedded.map(path -> OF_FILES.computeIfAbsent(path, unknown -> new ReentrantLock(true)))
                        .orElse(null),
                patience,
                Optional::empty);
    }

    /** These, for a storage in whose file nobody writes without a turn. */
    Turns with(Supplier<Optional<WriteBehind>> writeBehind) {
        return new Turns(where, lock, patience, writeBehind);
    }

    /** A turn, which ends when it is closed by the thread that took it. */
    interface Turn extends AutoCloseable {

        /** Tells, now and then, that much will be written until the turn ends. */
        default void forMuch() {}

        @Override
        void close();
    }

    private final class Taken implements Turn {

        private final ReentrantLock taken;
        private Optional<WriteBehind> writesBehind = Optional.empty();

        Taken(ReentrantLock taken) {
            this.taken = taken;
        }

        @Override
        public void forMuch() {
            if (writesBehind.isEmpty()) {
                writesBehind = behind.get();
            } else {
                writesBehind.get().goOn();
            }
        }

        /** What failed here is never done again: all is committed by now, and nobody knows whether it is kept. */
        @Override
        public void close() {
            try {
                writesBehind.ifPresent(WriteBehind::close);
            } catch (Hindered e) {
                throw Failure.whileOpen(where, e);
            } finally {
                taken.unlock();
            }
        }
    }

    /** Does work in a turn of its own. */
    <T> T during(Supplier<T> work) {
        Turn turn = take();
        try {
            return work.get();
        } finally {
            turn.close();
        }
    }

    /** Waits for a turn; at once if the thread has one. */
    Turn take() {
        if (lock == null) {
            return () -> {};
        }
        try {
            if (lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Taken(lock);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailableException(where + " was not written: the wait for it was interrupted", e);
        }
        String message = where + " cannot be written: another has been writing for " + patience.toMillis() / 1_000.0
                + " s, such as an import; try again when that is done";
        throw new StorageUnavailableException(message, new TimeoutException(message));
    }
}
