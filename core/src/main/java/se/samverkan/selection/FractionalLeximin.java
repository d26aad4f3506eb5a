package se.samverkan.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The fairest selection probabilities that any lottery over panels could have: leximin over all points of the quota polytope, of which the
 * lotteries over whole panels are a part. Where {@link PanelDecomposition} finds a lottery with exactly these probabilities, it is a leximin
 * lottery (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596, 2021, 548–552), proven without an integer programme.
 *
 * <p>The smallest probability is raised as far as it goes; the types that cannot be raised further are fixed at it; the rest are raised, and
 * so on.
 */
final class FractionalLeximin {

    /** Slack given to fixed probabilities, so that rounding does not make a later stage infeasible. */
    private static final double SLACK = Simplex.TOLERANCE;

    private static final double RAISED = 1e-7;

    private final PanelProblem problem;
    private final double[] fixed;
    private final Simplex panels;
    private final BooleanSupplier goesOn;
    private boolean ended;

    private FractionalLeximin(PanelProblem problem, Simplex panels, BooleanSupplier goesOn) {
        this.problem = problem;
        this.goesOn = goesOn;
        this.panels = panels;
        this.fixed = new double[problem.types()];
        Arrays.fill(fixed, Double.NaN);
    }

    /** The leximin probabilities per type; empty if not even a fractional panel meets the quotas. */
    static Optional<double[]> probabilities(PanelProblem problem) {
        return promise(problem, false, () -> true).map(Promise::chances);
    }

    /** The leximin, or some maximin, probabilities; when it is ended, those who could be raised further stay at the level reached. */
    static Optional<Promise> promise(PanelProblem problem, boolean onlyTheLowest, BooleanSupplier goesOn) {
        PanelProgramme programme = new PanelProgramme(problem, goesOn);
        if (programme.isImpossibleInFractions()) {
            return Optional.empty();
        }
        FractionalLeximin leximin = new FractionalLeximin(problem, programme.simplex(), goesOn);
        if (onlyTheLowest) {
            return Optional.of(new Promise(new RisingLevel(problem, leximin.fixed).probabilities()));
        }
        while (!leximin.ended && Arrays.stream(leximin.fixed).anyMatch(Double::isNaN)) {
            leximin.fixTheLowest();
        }
        return Optional.of(leximin.ended ? leximin.unfinished() : new Promise(leximin.fixed));
    }

    private Promise unfinished() {
        return new Promise(new RisingLevel(problem, fixed).probabilities(), 1, 1, false);
    }

    private void fixTheLowest() {
        double level = new RisingLevel(problem, fixed).level();
        boolean[] low = new boolean[fixed.length];
        for (int type = 0; type < low.length; type++) {
            low[type] = Double.isNaN(fixed[type]);
        }
        while (liftSome(level, low)) {
            // Some types can be raised above the level together; the others are tried again without them.
        }
        if (ended) {
            return;
        }
        for (int type = 0; type < low.length; type++) {
            if (low[type]) {
                fixed[type] = level;
            }
        }
    }

    /** Strikes the types from {@code low} that can be raised above the level; false when no other can. */
    private boolean liftSome(double level, boolean[] low) {
        ended |= !goesOn.getAsBoolean();
        if (ended) {
            return false;
        }
        double[] weights = new double[fixed.length];
        for (int type = 0; type < fixed.length; type++) {
            double size = problem.sizes()[type];
            double floor = (Double.isNaN(fixed[type]) ? level : fixed[type]) - SLACK;
            panels.bound(type, Math.max(0, floor * size), size);
            weights[type] = low[type] ? 1 / size : 0;
        }
        panels.weigh(weights);
        return panels.solve() && strike(level, low);
    }

    private boolean strike(double level, boolean[] low) {
        boolean[] left = low.clone();
        int struck = 0;
        int kept = 0;
        for (int type = 0; type < low.length; type++) {
            if (low[type] && panels.value(type) / problem.sizes()[type] > level + RAISED) {
                left[type] = false;
                struck++;
            } else if (low[type]) {
                kept++;
            }
        }
        if (struck == 0 || kept == 0) {
            return false;
        }
        System.arraycopy(left, 0, low, 0, low.length);
        return true;
    }
}
