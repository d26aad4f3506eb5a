package se.samverkan.examples.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import se.samverkan.record.RecordStore;

/**
 * Notes the steps of a transaction and writes them to the journal as one line before it ends: what cannot be written is undone in memory too.
 * One at a time.
 */
final class Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Noted> noted = new ArrayList<>();
    private final RecordStore memory;
    private final Journal journal;
    private int depth;

    /** A step, how to undo what the storage in memory does not undo, and what is done once the step is on the disk. */
    private record Noted(Step step, Runnable undo, Runnable afterwards) {}

    Transactions(RecordStore memory, Journal journal) {
        this.memory = memory;
        this.journal = journal;
    }

    /** Does work while nobody else does. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does work that is kept whole or not at all. */
    <T> T together(Supplier<T> work) {
        return locked(() -> memory.inTransaction(() -> noting(work)));
    }

    private <T> T noting(Supplier<T> work) {
        int before = noted.size();
        boolean done = false;
        depth++;
        try {
            T result = work.get();
            if (depth == 1 && !noted.isEmpty()) {
                journal.append(new Line(noted.stream().map(Noted::step).toList()));
            }
            done = true;
            return result;
        } finally {
            depth--;
            end(done, before);
        }
    }

    private void end(boolean done, int before) {
        while (!done && noted.size() > before) {
            noted.remove(noted.size() - 1).undo().run();
        }
        if (depth == 0) {
            noted.forEach(each -> each.afterwards().run());
            noted.clear();
        }
    }

    void note(Step step) {
        note(step, Transactions::nothing, Transactions::nothing);
    }

    private static void nothing() {}

    void note(Step step, Runnable undo, Runnable afterwards) {
        noted.add(new Noted(step, undo, afterwards));
    }
}
