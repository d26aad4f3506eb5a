package se.samverkan.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One writer at a time, and how to undo what a transaction did in memory. */
final class MemoryTransactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private int depth;

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
        return locked(() -> {
            int before = undo.size();
            boolean done = false;
            depth++;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                depth--;
                end(done, before);
            }
        });
    }

    private void end(boolean done, int before) {
        while (!done && undo.size() > before) {
            undo.pop().run();
        }
        if (depth == 0) {
            undo.clear();
        }
    }

    /** Tells how to undo what was just done inside {@link #together}. */
    void undoneBy(Runnable step) {
        undo.push(step);
    }
}
