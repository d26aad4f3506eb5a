package se.samverkan.selection;

import java.util.Arrays;
import java.util.Optional;
import org.ojalgo.optimisation.Variable;

/**
 * The fairest selection probabilities that any lottery over panels could have: leximin over all points of the quota polytope, of which the
 * lotteries over whole panels are a part. Where {@link PanelDecomposition} finds a lottery with exactly these probabilities, it is a leximin
 * lottery (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596, 2021, 548–552), proven without an integer programme.
 *
 * <p>The smallest probability is raised as far as it goes; the types that cannot be raised further are fixed at it; the rest are raised, and
 * so on.
 */
final class FractionalLeximin {

    /** Slack given to fixed probabilities, so that rounding never makes a later stage infeasible. */
    private static final double SLACK = 1e-10;

    private static final double RAISED = 1e-7;

    private final PanelProblem problem;
    private final double[] fixed;

    private FractionalLeximin(PanelProblem problem) {
        this.problem = problem;
        this.fixed = new double[problem.types()];
        Arrays.fill(fixed, Double.NaN);
    }

    /** The leximin, or some maximin, probabilities per type; empty if not even a fractional panel meets the quotas. */
    static Optional<double[]> probabilities(PanelProblem problem, boolean onlyTheLowest) {
        if (!new QuotaModel(problem).solve()) {
            return Optional.empty();
        }
        FractionalLeximin leximin = new FractionalLeximin(problem);
        if (onlyTheLowest) {
            return Optional.of(leximin.highest().probabilities());
        }
        while (Arrays.stream(leximin.fixed).anyMatch(Double::isNaN)) {
            leximin.fixTheLowest();
        }
        return Optional.of(leximin.fixed);
    }

    private void fixTheLowest() {
        double level = highest().firstLevel();
        boolean[] low = new boolean[fixed.length];
        for (int type = 0; type < low.length; type++) {
            low[type] = Double.isNaN(fixed[type]);
        }
        while (liftSome(level, low)) {
            // Some types can be raised above the level together; the others are tried again without them.
        }
        for (int type = 0; type < low.length; type++) {
            if (low[type]) {
                fixed[type] = Math.min(1, Math.max(0, level));
            }
        }
    }

    /** The quotas with the lowest probability of those not yet fixed as high as can be. */
    private QuotaModel highest() {
        QuotaModel model = new QuotaModel(problem);
        Variable level = model.level("level");
        for (int type = 0; type < fixed.length; type++) {
            if (Double.isNaN(fixed[type])) {
                model.above(type, 0).set(level, -problem.sizes()[type]);
            } else {
                model.above(type, fixed[type] - SLACK);
            }
        }
        if (!model.solve()) {
            throw new IllegalStateException("A stage of leximin became infeasible: the programme is too badly scaled");
        }
        return model;
    }

    /** Strikes the types from {@code low} that can be raised above the level; false when no other can. */
    private boolean liftSome(double level, boolean[] low) {
        QuotaModel model = new QuotaModel(problem);
        Variable[] lifts = new Variable[fixed.length];
        for (int type = 0; type < fixed.length; type++) {
            if (low[type]) {
                lifts[type] = model.level("lift" + type);
                model.above(type, level - SLACK).set(lifts[type], -problem.sizes()[type]);
            } else {
                model.above(type, (Double.isNaN(fixed[type]) ? level : fixed[type]) - SLACK);
            }
        }
        return model.solve() && strike(low, lifts);
    }

    private static boolean strike(boolean[] low, Variable[] lifts) {
        boolean[] left = low.clone();
        int struck = 0;
        int kept = 0;
        for (int type = 0; type < low.length; type++) {
            if (low[type] && lifts[type].getValue().doubleValue() > RAISED) {
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
