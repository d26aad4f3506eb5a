package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The highest level that all types' probabilities can be raised to together, others being kept at their floors. The level is a column, what a type
 * has above it another, so that only the quotas are rows; that a probability is at most 1 becomes a row for the types that would break it.
 */
final class RisingLevel {

    /** Slack given to floors, so that rounding does not make them infeasible; ten times as much, if it does, and so on. */
    private static final double SLACK = Simplex.TOLERANCE;

    private static final double MOST_SLACK = 1e-6;

    private final PanelProblem problem;
    private final double[] floors;
    private final List<Integer> capped = new ArrayList<>();
    private Simplex solved;

    /**
     * Raises the level.
     *
     * @param floors per type the least probability; not a number for the types that rise with the level
     * @throws IllegalStateException if the floors cannot be kept
     */
    RisingLevel(PanelProblem problem, double... floors) {
        this.problem = problem;
        this.floors = floors;
        this.solved = raised();
        while (capMore()) {
            solved = raised();
        }
    }

    private boolean rises(int type) {
        return Double.isNaN(floors[type]);
    }

    private Simplex raised() {
        double[][] quotas = PanelProgramme.rows(problem);
        int types = problem.types();
        double[][] rows = new double[quotas.length + capped.size()][types + 1];
        for (int i = 0; i < quotas.length; i++) {
            System.arraycopy(quotas[i], 0, rows[i], 0, types);
            for (int type = 0; type < types; type++) {
                rows[i][types] += rises(type) ? quotas[i][type] * problem.sizes()[type] : 0;
            }
        }
        for (int i = 0; i < capped.size(); i++) {
            rows[quotas.length + i][capped.get(i)] = 1;
            rows[quotas.length + i][types] = problem.sizes()[capped.get(i)];
        }
        Simplex simplex = new Simplex(rows);
        bound(simplex, quotas.length - 1);
        for (double slack = SLACK; slack < MOST_SLACK; slack *= 10) {
            boundTypes(simplex, slack);
            if (simplex.solve()) {
                return simplex;
            }
        }
        throw new IllegalStateException("A stage of leximin became infeasible: the programme is too badly scaled");
    }

    private void boundTypes(Simplex simplex, double slack) {
        for (int type = 0; type < problem.types(); type++) {
            int size = problem.sizes()[type];
            simplex.bound(type, rises(type) ? 0 : Math.max(0, (floors[type] - slack) * size), size);
        }
    }

    private void bound(Simplex simplex, int values) {
        int types = problem.types();
        for (int value = 0; value < values; value++) {
            simplex.bound(simplex.row(value), problem.least()[value], problem.most()[value]);
        }
        simplex.bound(simplex.row(values), problem.seats(), problem.seats());
        for (int i = 0; i < capped.size(); i++) {
            simplex.bound(simplex.row(values + 1 + i), 0, problem.sizes()[capped.get(i)]);
        }
        double[] weights = new double[types + 1];
        weights[types] = 1;
        simplex.bound(types, 0, 1);
        simplex.weigh(weights);
    }

    private boolean capMore() {
        int before = capped.size();
        for (int type = 0; type < problem.types(); type++) {
            if (!capped.contains(type) && probability(type) > 1 + Simplex.TOLERANCE) {
                capped.add(type);
            }
        }
        return capped.size() > before;
    }

    /** The level, 0 to 1. */
    double level() {
        return Math.min(1, Math.max(0, solved.value(problem.types())));
    }

    private double probability(int type) {
        double above = solved.value(type) / problem.sizes()[type];
        return rises(type) ? above + solved.value(problem.types()) : above;
    }

    /** Probabilities per type with this level. */
    double[] probabilities() {
        double[] probabilities = new double[problem.types()];
        for (int type = 0; type < probabilities.length; type++) {
            probabilities[type] = Math.min(1, Math.max(0, probability(type)));
        }
        return probabilities;
    }

    /** What holds the level back: a price of each value, of a seat, and of each type where its size does. */
    Prices prices() {
        double[] rows = solved.prices();
        int values = problem.least().length;
        double[] more = new double[problem.types()];
        for (int i = 0; i < capped.size(); i++) {
            more[capped.get(i)] = Math.max(0, rows[values + 1 + i]);
        }
        return new Prices(Arrays.copyOf(rows, values), rows[values], more);
    }

    /** Shadow prices. */
    static final class Prices {
        private final double[] values;
        private final double perSeat;
        private final double[] more;

        Prices(double[] values, double perSeat, double... more) {
            this.values = values;
            this.perSeat = perSeat;
            this.more = more;
        }

        double[] values() {
            return values;
        }

        double perSeat() {
            return perSeat;
        }

        double[] more() {
            return more;
        }
    }
}
