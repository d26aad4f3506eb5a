package se.samverkan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several who do something at the same time. They begin together and are waited for with a bound; nobody sleeps. */
final class Threads {

    /** How many, where nothing else is said. */
    static final int MANY = 8;

    private static final long PATIENCE_SECONDS = 120;
    private static final long MEETING_MILLISECONDS = 100;

    private Threads() {}

    /** What one of them does. */
    interface Work<T> {
        T as(int number) throws Exception;
    }

    /**
     * Lets many begin at the same time.
     *
     * @return what each returned, by number
     */
    static <T> List<T> atOnce(int count, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                all.add(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return work.as(number);
                });
            }
            return results(threads.invokeAll(all, PATIENCE_SECONDS, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            if (future.isCancelled()) {
                throw new AssertionError("One of many was not done after " + PATIENCE_SECONDS + " seconds");
            }
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new AssertionError("One of many failed: " + e.getCause(), e.getCause());
            }
        }
        return results;
    }

    /**
     * Waits until others have come as far, but not long: a storage that lets one writer in at a time keeps them out until this one is done.
     *
     * @return whether they came
     */
    static boolean awaitOthers(CountDownLatch others) {
        try {
            return others.await(MEETING_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs something beside the test until the test's own work is done, and returns what it came to. */
    static <T> T beside(Callable<T> beside, Callable<?> work, Runnable done) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<T> result = thread.submit(beside);
            try {
                work.call();
            } finally {
                done.run();
            }
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }
    }
}
