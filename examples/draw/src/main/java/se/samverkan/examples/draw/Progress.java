package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samverkan.selection.LotteryProgress;

/**
 * Tells on the terminal how far a search has come, at most once a second, and ends it when its time is out or the person has had enough; then the best
 * found so far is the answer.
 */
final class Progress implements LotteryProgress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream err;
    private final AtomicBoolean cancelled;
    private final long start = System.nanoTime();
    private final long limit;
    private long told = start;

    Progress(PrintStream err, AtomicBoolean cancelled, long seconds) {
        this.err = err;
        this.cancelled = cancelled;
        this.limit = TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean goesOn(int panels, double largestError) {
        long now = System.nanoTime();
        if (now - told > EVERY) {
            told = now;
            err.printf(
                    Locale.ROOT,
                    "%4.0f s: %d panels, chances %s%n",
                    seconds(),
                    panels,
                    largestError < 1 ? String.format(Locale.ROOT, "to within %.1e", largestError) : "being proven");
        }
        return goesOn();
    }

    /** Whether neither the person nor the time has ended the search. */
    boolean goesOn() {
        return !cancelled.get() && System.nanoTime() - start < limit;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
