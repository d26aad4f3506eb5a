package se.samverkan.selection;

import java.util.Arrays;

/**
 * Makes a weighed sum of logarithms of positive variables large, within bounds of linear rows: a primal-dual interior-point method (S. J. Wright,
 * <i>Primal-Dual Interior-Point Methods</i>, SIAM 1997) that chooses its steps as S. Mehrotra (SIAM Journal on Optimization 2, 1992, 575–601) and
 * solves equations with a line per row. It need not begin within the bounds. What it finds is proven by its {@link #prices}, not by itself.
 */
final class LogProgramme {

    private static final int MOST_STEPS = 150;
    private static final double NEARLY = 0.995;
    private static final double FINE = 1e-15;
    private static final double STILL = 1e-12;
    private static final double NOTHING = 1e-30;

    private final double[] weights;
    private final double[][] rows;
    private final double[] fixed;
    private final Barrier least;
    private final Barrier most;
    private final Barrier caps;
    private final double[] values;
    private final double[] sums;
    private final double[] prices;
    private double[] stiffness = {};
    private double[] give = {};
    private PositiveSystem system = new PositiveSystem(new double[0][0]);
    private double[] valueSteps = {};
    private double[] sumSteps = {};
    private double[] priceSteps = {};

    /**
     * A programme.
     *
     * @param weights per variable how much its logarithm counts, above 0
     * @param caps per variable what it is at most; may be infinite
     * @param least per row the least sum; may be infinite if the most is not
     * @param start per variable where to begin, above 0 and below its cap
     */
    LogProgramme(double[] weights, double[] caps, double[][] rows, double[] least, double[] most, double[] start) {
        this.weights = weights;
        this.rows = rows;
        this.values = start.clone();
        this.sums = new double[rows.length];
        this.prices = new double[rows.length];
        this.fixed = new double[rows.length];
        double[] lower = least.clone();
        double[] upper = most.clone();
        for (int row = 0; row < rows.length; row++) {
            boolean isFixed = least[row] == most[row];
            fixed[row] = isFixed ? least[row] : Double.NaN;
            lower[row] = isFixed ? Double.NEGATIVE_INFINITY : least[row];
            upper[row] = isFixed ? Double.POSITIVE_INFINITY : most[row];
            sums[row] = isFixed ? least[row] : inside(NearestMixture.dot(rows[row], values), least[row], most[row]);
        }
        this.least = Barrier.above(lower);
        this.most = Barrier.below(upper);
        this.caps = Barrier.below(caps);
        this.least.begin(sums);
        this.most.begin(sums);
        this.caps.begin(values);
    }

    private static double inside(double sum, double least, double most) {
        double width = Math.min(1, most - least) / 10;
        return Math.min(Math.max(sum, least + width), most - width);
    }

    /** Goes as far as numbers allow. */
    void solve() {
        int bounds = least.number() + most.number() + caps.number();
        double enough = FINE * Arrays.stream(weights).sum();
        for (int step = 0; step < MOST_STEPS; step++) {
            double product = complementarity(0) / Math.max(1, bounds);
            prepare();
            plan(0);
            double part = reach();
            double ratio = product == 0 ? 0 : complementarity(part) / bounds / product;
            plan(Math.max(ratio * ratio * ratio, 1e-4) * product);
            part = Math.min(1, NEARLY * reach());
            double moved = move(part);
            boolean isFine = product * bounds < enough && (moved < STILL || part < 0.1);
            if (isFine || product < NOTHING || part < NOTHING) {
                return;
            }
        }
    }

    private double complementarity(double part) {
        return least.complementarity(part) + most.complementarity(part) + caps.complementarity(part);
    }

    private void prepare() {
        stiffness = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            stiffness[j] = weights[j] / (values[j] * values[j]) + caps.stiffness(j);
        }
        give = new double[rows.length];
        double[][] matrix = new double[rows.length][rows.length];
        double[] soft = new double[values.length];
        for (int row = 0; row < rows.length; row++) {
            for (int j = 0; j < soft.length; j++) {
                soft[j] = rows[row][j] / stiffness[j];
            }
            for (int other = 0; other <= row; other++) {
                matrix[row][other] = NearestMixture.dot(soft, rows[other]);
            }
            give[row] = Double.isNaN(fixed[row]) ? 1 / (least.stiffness(row) + most.stiffness(row)) : 0;
            matrix[row][row] += give[row];
        }
        system = new PositiveSystem(matrix);
    }

    private void plan(double product) {
        double[] pull = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            pull[j] = -weights[j] / values[j] + caps.force(j, product);
        }
        for (int row = 0; row < rows.length; row++) {
            add(pull, rows[row], prices[row]);
        }
        double[] right = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            double sum = -sums[row] - give[row] * push(row, product);
            for (int j = 0; j < values.length; j++) {
                sum += rows[row][j] * (values[j] - pull[j] / stiffness[j]);
            }
            right[row] = sum;
        }
        priceSteps = system.solve(right);
        follow(pull, product);
    }

    private double push(int row, double product) {
        return prices[row] - least.force(row, product) - most.force(row, product);
    }

    private void follow(double[] pull, double product) {
        sumSteps = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            sumSteps[row] = give[row] * (priceSteps[row] + push(row, product));
            add(pull, rows[row], priceSteps[row]);
        }
        valueSteps = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            valueSteps[j] = -pull[j] / stiffness[j];
        }
        least.plan(sumSteps, product);
        most.plan(sumSteps, product);
        caps.plan(valueSteps, product);
    }

    private static void add(double[] sums, double[] line, double factor) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * line[j];
        }
    }

    private double reach() {
        double bounds = Math.min(Math.min(least.reach(), most.reach()), caps.reach());
        return Math.min(bounds, Barrier.reach(values, valueSteps));
    }

    /** Goes a part of the steps; how far, in proportion, the variable went that moved most. */
    private double move(double part) {
        double moved = 0;
        for (int j = 0; j < values.length; j++) {
            moved = Math.max(moved, Math.abs(part * valueSteps[j] / values[j]));
            values[j] += part * valueSteps[j];
        }
        add(sums, sumSteps, part);
        add(prices, priceSteps, part);
        least.step(part);
        most.step(part);
        caps.step(part);
        return moved;
    }

    /** The variables. */
    double[] values() {
        return values.clone();
    }

    /** Per row by how much the sum of logarithms grows per unit when the bound that holds it is moved. */
    double[] prices() {
        return prices.clone();
    }
}
