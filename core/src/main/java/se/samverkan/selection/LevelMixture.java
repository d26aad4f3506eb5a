package se.samverkan.selection;

import java.util.List;

/**
 * Mixes known panels so that the probabilities of some types are all above a level that is as high as can be, while those of others keep to their
 * floors. Panels can be added while it goes on.
 */
final class LevelMixture {

    /** Slack given to floors, so that rounding does not make a later stage infeasible; ten times as much, if it does, and so on. */
    private static final double SLACK = 4 * Simplex.TOLERANCE;

    private static final double MOST_SLACK = 1e-6;

    private final PanelProblem problem;
    private final double[] floors;
    private final Simplex simplex;
    private int panels;

    /**
     * A mixture.
     *
     * @param floors per type the least probability; not a number for those that are to be above the level
     */
    LevelMixture(PanelProblem problem, List<int[]> known, double... floors) {
        this.problem = problem;
        this.floors = floors.clone();
        this.panels = known.size();
        double[][] rows = new double[problem.types() + 1][panels + 1];
        for (int panel = 0; panel < panels; panel++) {
            double[] column = column(known.get(panel));
            for (int row = 0; row < column.length; row++) {
                rows[row][panel + 1] = column[row];
            }
        }
        for (int type = 0; type < problem.types(); type++) {
            rows[type][0] = Double.isNaN(floors[type]) ? -1 : 0;
        }
        this.simplex = new Simplex(rows);
        for (int panel = 0; panel <= panels; panel++) {
            simplex.bound(panel, 0, 1);
        }
        boundFloors(SLACK);
        simplex.bound(simplex.row(problem.types()), 1, 1);
        double[] weights = new double[panels + 1];
        weights[0] = 1;
        simplex.weigh(weights);
    }

    private void boundFloors(double slack) {
        for (int type = 0; type < problem.types(); type++) {
            simplex.bound(simplex.row(type), Double.isNaN(floors[type]) ? 0 : floors[type] - slack, 1);
        }
    }

    /** The probability that a panel gives a unit of each type, and 1 for its weight. */
    private double[] column(int[] panel) {
        double[] column = new double[panel.length + 1];
        for (int type = 0; type < panel.length; type++) {
            column[type] = (double) panel[type] / problem.sizes()[type];
        }
        column[panel.length] = 1;
        return column;
    }

    void add(int[] panel) {
        simplex.addColumn(0, column(panel));
        panels++;
    }

    void solve() {
        for (double slack = SLACK; !simplex.solve(); slack *= 10) {
            if (slack > MOST_SLACK) {
                throw new IllegalStateException(
                        "A stage of leximin became infeasible: the programme is too badly scaled");
            }
            boundFloors(slack);
        }
    }

    double level() {
        return Math.min(1, Math.max(0, simplex.value(0)));
    }

    /** What a panel that does not raise the level costs at most, at the prices per seat. */
    double cap() {
        return simplex.prices()[problem.types()];
    }

    /** The price of a seat of each type: what the level gains from it. */
    double[] perSeat() {
        double[] rows = simplex.prices();
        double[] prices = new double[problem.types()];
        for (int type = 0; type < prices.length; type++) {
            prices[type] = Math.max(0, -rows[type]) / problem.sizes()[type];
        }
        return prices;
    }

    /** The weights of the panels, with the sum 1. */
    double[] weights() {
        double[] weights = new double[panels];
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            weights[panel] = Math.max(0, simplex.value(panel + 1));
            sum += weights[panel];
        }
        for (int panel = 0; panel < panels; panel++) {
            weights[panel] /= sum;
        }
        return weights;
    }
}
