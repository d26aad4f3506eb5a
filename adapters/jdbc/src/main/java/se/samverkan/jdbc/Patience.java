package se.samverkan.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long work waits before it is done again. */
interface Patience {

    /** Waits for a random time up to 10 ms, doubled with each attempt, so that those who met do not meet again (full jitter). */
    Patience JITTER = attempt -> {
        long most = Duration.ofMillis(10).toNanos() << Math.min(attempt, 6);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    };

    /**
     * Waits.
     *
     * @param attempt how many times the work was tried, from 1
     */
    void beforeNext(int attempt);
}
