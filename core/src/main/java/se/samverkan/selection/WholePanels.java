package se.samverkan.selection;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The whole panels with the highest sums of weights, by branch and bound: the proof where a search only finds. Bounded in all. */
final class WholePanels {

    /** So many linear programmes in one draw; some minutes. */
    static final long NODES = 2_000_000;

    /** By what part of the largest weight a sum may be above one that was proven. */
    static final double TOLERANCE = 2e-9;

    private static final long PATIENCE = 100;

    private final PanelProblem problem;
    private final PanelProgramme programme;
    private boolean proven;
    private long left = NODES;

    /** Asks now and then whether to go on. */
    WholePanels(PanelProblem problem, BooleanSupplier goesOn) {
        this.problem = problem;
        this.programme = new PanelProgramme(problem, goesOn);
    }

    /** Some panel; empty if none was found. */
    Optional<int[]> any() {
        return above(Double.NEGATIVE_INFINITY, new double[problem.types()], 0);
    }

    /** Whether the last answer was proven: that the panel is the best, or that there is none. */
    boolean isProven() {
        return proven;
    }

    /** A panel with a high sum of weights; empty if there is none above the floor, or it was not found in time. */
    Optional<int[]> above(double floor, double... weights) {
        return above(floor, weights, PATIENCE);
    }

    private Optional<int[]> above(double floor, double[] weights, long patience) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double scale = largest == 0 ? 1 : largest;
        double[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= scale;
        }
        Optional<int[]> found = programme.above(floor / scale, scaled, patience, left);
        left -= programme.solved();
        proven = programme.isProven();
        return found;
    }
}
