package se.samverkan.selection;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The panels that meet the quotas as a linear programme, with a column per type for its seats and a row per value; and whole panels with a high sum of
 * weights by branch and bound on it (A. H. Land and A. G. Doig, Econometrica 28, 1960, 497–520), depth first. Not safe for several threads.
 */
final class PanelProgramme {

    private static final double WHOLE = 1e-6;
    private static final double BETTER = 1e-9;
    private static final int ASKING = 512;

    private final Simplex simplex;
    private final BooleanSupplier goesOn;
    private PanelProblem problem;
    private boolean hasCrossedQuotas;
    private long solved;
    private double best;
    private Optional<int[]> found = Optional.empty();
    private long afterFound;
    private long end;

    /** Asks now and then whether to go on. */
    PanelProgramme(PanelProblem problem, BooleanSupplier goesOn) {
        this.problem = problem;
        this.goesOn = goesOn;
        this.simplex = new Simplex(rows(problem));
        bound(problem);
    }

    /** A row per value with 1 for the types that have it, then a row of 1 for all types. */
    static double[][] rows(PanelProblem problem) {
        double[][] rows = new double[problem.least().length + 1][problem.types()];
        for (int type = 0; type < problem.types(); type++) {
            rows[rows.length - 1][type] = 1;
            for (int value : problem.values()[type]) {
                rows[value][type] = 1;
            }
        }
        return rows;
    }

    /** Goes over to other quotas on the same values of the same types. */
    void bound(PanelProblem other) {
        problem = other;
        hasCrossedQuotas = false;
        for (int type = 0; type < problem.types(); type++) {
            simplex.bound(type, 0, problem.sizes()[type]);
        }
        for (int value = 0; value < problem.least().length; value++) {
            simplex.bound(simplex.row(value), problem.least()[value], problem.most()[value]);
            hasCrossedQuotas |= problem.least()[value] > problem.most()[value];
        }
        simplex.bound(simplex.row(problem.least().length), problem.seats(), problem.seats());
    }

    /** The programme itself, to ask other things of it. */
    Simplex simplex() {
        return simplex;
    }

    /** Whether not even fractions of seats meet the quotas. */
    boolean isImpossibleInFractions() {
        return hasCrossedQuotas || !simplex.solve();
    }

    /**
     * A whole panel with a high sum of weights: the highest, if that is found within a while after the first.
     *
     * @param floor panels with a sum up to it are of no interest
     * @param patience how many programmes are solved after the first panel is found
     * @param nodes how many programmes are solved at most
     * @return the panel, empty if none is above the floor
     */
    Optional<int[]> above(double floor, double[] weights, long patience, long nodes) {
        afterFound = patience;
        return search(weights, floor, nodes);
    }

    /** Whether the last search was through with all panels that could be better, so that an empty answer means that there is none. */
    boolean isProven() {
        return solved < end;
    }

    /** How many linear programmes the last search solved. */
    long solved() {
        return solved;
    }

    private Optional<int[]> search(double[] weights, double floor, long most) {
        found = Optional.empty();
        best = floor;
        end = most;
        solved = 0;
        simplex.weigh(weights);
        if (!hasCrossedQuotas) {
            branch(weights);
        }
        return found;
    }

    private void branch(double[] weights) {
        if (isOver() || !simplex.solve() || simplex.sum() <= best + BETTER) {
            return;
        }
        int type = mostDivided();
        if (type < 0) {
            take(weights);
            return;
        }
        double value = simplex.value(type);
        double below = Math.floor(value);
        double least = simplex.lower(type);
        double most = simplex.upper(type);
        boolean up = value - below > 0.5;
        simplex.bound(type, up ? below + 1 : least, up ? most : below);
        branch(weights);
        simplex.bound(type, up ? least : below + 1, up ? below : most);
        branch(weights);
        simplex.bound(type, least, most);
    }

    private boolean isOver() {
        solved++;
        if (solved % ASKING == 0 && !goesOn.getAsBoolean()) {
            end = Math.min(end, solved);
        }
        return solved >= end;
    }

    private int mostDivided() {
        int found = -1;
        double most = WHOLE;
        for (int type = 0; type < problem.types(); type++) {
            double value = simplex.value(type);
            double divided = Math.abs(value - Math.rint(value));
            if (divided > most) {
                most = divided;
                found = type;
            }
        }
        return found;
    }

    private void take(double[] weights) {
        int[] panel = new int[problem.types()];
        for (int type = 0; type < panel.length; type++) {
            panel[type] = (int) Math.rint(simplex.value(type));
        }
        double sum = PanelSearch.sum(panel, weights);
        if (problem.isMetBy(panel) && sum > best) {
            best = sum;
            end = Math.min(end, solved + 1 + afterFound);
            found = Optional.of(panel);
        }
    }
}
