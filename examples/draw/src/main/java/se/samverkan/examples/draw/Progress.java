package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import se.samverkan.selection.LotteryProgress;

/** Tells on the terminal how far a search has come, at most once a second, and ends it when its time is out. */
final class Progress implements LotteryProgress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream err;
    private final long start = System.nanoTime();
    private final long limit;
    private long told = start;

    Progress(PrintStream err, long seconds) {
        this.err = err;
        this.limit = TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean goesOn(int panels, double largestError) {
        long now = System.nanoTime();
        if (now - told > EVERY) {
            told = now;
            err.printf("%4.0f s: %d panels, chances to within %.1e%n", seconds(), panels, largestError);
        }
        return now - start < limit;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
