package se.samverkan.selection;

import java.util.List;

/**
 * A lottery over panels of types.
 */
final class TypeLottery {

    private final List<int[]> panels;
    private final double[] weights;
    private final Proof proof;

    TypeLottery(List<int[]> panels, double[] weights, Proof proof) {
        this.panels = panels;
        this.weights = weights;
        this.proof = proof;
    }

    /** The panels drawn from, as counts per type. */
    List<int[]> panels() {
        return panels;
    }

    /** Their probabilities, 0 or more, with the sum 1. */
    double[] weights() {
        return weights;
    }

    /** What is proven of it. */
    Proof proof() {
        return proof;
    }

    /** The probability that a unit of each type is drawn. */
    static double[] probabilities(PanelProblem problem, List<int[]> panels, double... weights) {
        double[] probabilities = new double[problem.types()];
        for (int i = 0; i < weights.length; i++) {
            for (int type = 0; type < probabilities.length; type++) {
                probabilities[type] += weights[i] * panels.get(i)[type] / problem.sizes()[type];
            }
        }
        return probabilities;
    }
}
