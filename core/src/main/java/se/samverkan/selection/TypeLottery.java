package se.samverkan.selection;

import java.util.List;

/**
 * A lottery over panels of types.
 */
final class TypeLottery {

    private final List<int[]> panels;
    private final double[] weights;
    private final double bound;
    private final double gap;
    private final boolean proven;

    TypeLottery(List<int[]> panels, double[] weights, double bound, double gap, boolean proven) {
        this.panels = panels;
        this.weights = weights;
        this.bound = bound;
        this.gap = gap;
        this.proven = proven;
    }

    /** The panels drawn from, as counts per type. */
    List<int[]> panels() {
        return panels;
    }

    /** Their probabilities, 0 or more, with the sum 1. */
    double[] weights() {
        return weights;
    }

    /** An upper bound of the smallest probability that any lottery can give. */
    double bound() {
        return bound;
    }

    /** The largest difference known from a leximin probability. */
    double gap() {
        return gap;
    }

    /** Whether the gap is a rounding error only. */
    boolean proven() {
        return proven;
    }

    /** The probability that a unit of each type is drawn. */
    double[] probabilities(PanelProblem problem) {
        double[] probabilities = new double[problem.types()];
        for (int i = 0; i < weights.length; i++) {
            for (int type = 0; type < probabilities.length; type++) {
                probabilities[type] += weights[i] * panels.get(i)[type] / problem.sizes()[type];
            }
        }
        return probabilities;
    }
}
