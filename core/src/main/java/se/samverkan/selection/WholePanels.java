package se.samverkan.selection;

import java.util.Optional;

/** The whole panels with the highest sums of weights, by an integer programme: the proof where a search only finds. */
final class WholePanels {

    private final PanelProblem problem;
    private int left;

    /** Bounds the number of programmes that are solved. */
    WholePanels(PanelProblem problem, int programmes) {
        this.problem = problem;
        this.left = programmes;
    }

    /** Some panel; empty if the solver found none. */
    Optional<int[]> any() {
        return best(new double[problem.types()]);
    }

    /** The panel with the highest sum of weights; empty if the solver could not prove it or no programme is left. */
    Optional<int[]> best(double[] weights) {
        if (left == 0) {
            return Optional.empty();
        }
        left--;
        return new QuotaModel(problem).wholePanel(scaled(weights));
    }

    /** The solver's tolerances suit weights of about one. */
    private static double[] scaled(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double[] scaled = weights.clone();
        for (int i = 0; i < scaled.length && largest > 0; i++) {
            scaled[i] /= largest;
        }
        return scaled;
    }
}
