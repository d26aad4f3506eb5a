package se.samverkan.transfer;

import se.samverkan.record.Problem;

/** Carries the reason why a run stopped out of whatever depth found it. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StoppedException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Damage of a file: what is wrong with it. */
    static StoppedException damaged(String file, String code) {
        return new StoppedException(Problem.invalid("archive", code).with("file", file));
    }

    /** Damage of a line: what is wrong with it, in words of whoever read it. */
    static StoppedException damaged(String file, long line, String what) {
        return new StoppedException(Problem.invalid("archive", "archive-line")
                .with("file", file)
                .with("line", line)
                .with("what", what));
    }

    Problem problem() {
        return problem;
    }
}
