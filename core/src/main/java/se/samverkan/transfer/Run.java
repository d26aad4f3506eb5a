package se.samverkan.transfer;

import se.samverkan.record.Problem;

/** Counts what one step of a run has done, tells it now and then, and stops when told to. */
final class Run {

    private static final int OFTEN = 1_000;

    private final Progress progress;
    private final Progress.Step step;
    private final long total;
    private long done;

    Run(Progress progress, Progress.Step step, long total) {
        this.progress = progress;
        this.step = step;
        this.total = total;
        tell();
    }

    void one() {
        some(1);
    }

    void some(long more) {
        long before = done;
        done += more;
        if (done / OFTEN > before / OFTEN) {
            tell();
        }
    }

    /** Tells at once, as after something large. */
    void tell() {
        if (!progress.goOn(step, done, total)) {
            throw new StoppedException(Problem.conflict("", "transfer-stopped"));
        }
    }
}
