package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;

/**
 * The entries of an archive that are not stored yet, in batches that are restored at once. While one is stored, another processor reads the next.
 * Used by one thread.
 */
final class Batches implements AutoCloseable {

    private static final int USUAL = 5_000;

    private final Merge merge;
    private final Standing standing;
    private FutureTask<Batch> next;

    /**
     * Some entries. Every record in it has its newest version so far, or its end: a version that was erased is restored together with the one
     * after it.
     *
     * @param read how many entries were read for it, stored ones too; 0 after the last
     */
    record Batch(ImmutableList<Entry<?>> entries, long read) {}

    /** Nobody else reads from the merge until this is closed. */
    Batches(Merge merge, Standing standing) {
        this.merge = merge;
        this.standing = standing;
        this.next = begun();
    }

    private FutureTask<Batch> begun() {
        FutureTask<Batch> task = new FutureTask<>(this::read);
        ForkJoinPool.commonPool().execute(task);
        return task;
    }

    private Batch read() throws IOException {
        ImmutableList.Builder<Entry<?>> entries = ImmutableList.builder();
        Set<RecordRef> empty = new LinkedHashSet<>();
        long read = 0;
        while (read < USUAL || !empty.isEmpty()) {
            Optional<Entry<?>> entry = merge.next();
            if (entry.isEmpty()) {
                break;
            }
            read++;
            if (standing.isNew(entry.get())) {
                entries.add(entry.get());
                note(entry.get(), empty);
            }
        }
        return new Batch(entries.build(), read);
    }

    private static void note(Entry<?> entry, Set<RecordRef> empty) {
        RecordRef record = entry.change().record();
        if (entry.payload().isEmpty() && !entry.change().isDestruction()) {
            empty.add(record);
        } else {
            empty.remove(record);
        }
    }

    Batch take() throws IOException {
        Batch batch = whole();
        if (batch.read() > 0) {
            next = begun();
        }
        return batch;
    }

    /** The next batch, read here where no other processor has begun. */
    private Batch whole() throws IOException {
        next.run();
        try {
            return requireNonNull(Uninterruptibles.getUninterruptibly(next));
        } catch (ExecutionException e) {
            Throwable thrown = requireNonNull(e.getCause());
            Throwables.throwIfInstanceOf(thrown, IOException.class);
            Throwables.throwIfUnchecked(thrown);
            throw new IllegalStateException(thrown);
        }
    }

    /** Waits until nobody reads from the merge, which is closed next. */
    @Override
    public void close() {
        try {
            whole();
        } catch (IOException | RuntimeException e) {
            // Either told when it was taken, or of entries that nobody wants any more.
        }
    }
}
