package se.samverkan.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Makes a sum large within linear limits where every variable and every row has two bounds: the dual simplex method with bounded variables and long
 * steps (C. E. Lemke 1954; A. Koberstein, <i>The dual simplex method, techniques for a fast and stable implementation</i>, Paderborn 2005). Since
 * all is bounded, any basis can begin, so that a programme is solved again in a few steps after its bounds, its goal or its columns have changed;
 * that is what searches over panels do many thousand times, and what a general solver does not offer. Deterministic; not safe for several threads.
 *
 * <p>Variables are numbered: first a column each, in the order given, then a row each ({@link #row}).
 */
final class Simplex {

    /** By how much a bound may be missed. */
    static final double TOLERANCE = 1e-10;

    private static final double PIVOT = 1e-7;
    private static final int REFRESH = 150;
    private static final double LEAST_STIR = 1e-9;
    private static final double MOST_STIR = 1e-4;

    private final double[][] rows;
    private SimplexTable table;
    private double[] lower;
    private double[] upper;
    private double[] weights;
    private boolean[] atUpper;
    private double[] values = {};
    private int pivots;

    /** Begins with the columns of rows, such as {@code rows[i][j]}; bounds are 0 until they are set. */
    Simplex(double[][] rows) {
        this.rows = rows;
        int variables = rows.length + rows[0].length;
        this.table = new SimplexTable(rows);
        this.lower = new double[variables];
        this.upper = new double[variables];
        this.weights = new double[rows[0].length];
        this.atUpper = new boolean[variables];
    }

    /** The number of a row's variable: its sum. */
    int row(int row) {
        return rows[0].length + row;
    }

    /** Sets the bounds of a variable. */
    void bound(int variable, double least, double most) {
        lower[variable] = least;
        upper[variable] = most;
    }

    double lower(int variable) {
        return lower[variable];
    }

    double upper(int variable) {
        return upper[variable];
    }

    /** Sets how much each column counts in the sum that is made large. */
    void weigh(double... ofColumns) {
        weights = ofColumns.clone();
    }

    /** Adds a column after the others, between 0 and 1; the numbers of the rows' variables grow by 1. */
    void addColumn(double weight, double... ofRows) {
        int column = rows[0].length;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = inserted(rows[row], column, ofRows[row]);
        }
        lower = inserted(lower, column, 0);
        upper = inserted(upper, column, 1);
        weights = inserted(weights, column, weight);
        boolean[] flags = new boolean[atUpper.length + 1];
        System.arraycopy(atUpper, 0, flags, 0, column);
        System.arraycopy(atUpper, column, flags, column + 1, atUpper.length - column);
        atUpper = flags;
        table.addColumn(column, ofRows);
    }

    private static double[] inserted(double[] array, int at, double value) {
        double[] longer = new double[array.length + 1];
        System.arraycopy(array, 0, longer, 0, at);
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        longer[at] = value;
        return longer;
    }

    /** Solves; false if the bounds cannot be met. */
    boolean solve() {
        Optional<Boolean> solved = solve(weights);
        for (double stir = LEAST_STIR; solved.isEmpty(); stir *= 10) {
            if (stir > MOST_STIR) {
                throw new IllegalStateException("A linear programme of " + rows.length + " rows and " + rows[0].length
                        + " columns does not end: its numbers are too badly scaled");
            }
            solved = solve(stirred(stir)).flatMap(met -> met ? solve(weights) : Optional.of(false));
        }
        return solved.get();
    }

    /** Other weights near by, of rows too, so that no two steps are equally good and none leads back to where it came from. */
    private double[] stirred(double stir) {
        Random chance = new Random(3);
        double[] stirred = Arrays.copyOf(weights, lower.length);
        for (int variable = 0; variable < stirred.length; variable++) {
            stirred[variable] += stir * (1 + chance.nextDouble());
        }
        return stirred;
    }

    /** Solves with some weights; empty if that takes longer than it should, going round where many steps are equally good. */
    private Optional<Boolean> solve(double[] goal) {
        double[] gains = table.gains(goal);
        int patience = 40 * (rows.length + 20) + rows[0].length;
        for (int step = 0; step < patience; step++) {
            if (pivots >= REFRESH) {
                table = table.refreshed(rows);
                pivots = 0;
                gains = table.gains(goal);
            }
            place(gains);
            int leaving = leaving();
            if (leaving < 0) {
                return Optional.of(true);
            }
            int entering = entering(leaving, gains);
            if (entering < 0) {
                return Optional.of(false);
            }
            int left = table.basic(leaving);
            atUpper[left] = values[left] > upper[left];
            table.pivot(leaving, entering, gains);
            pivots++;
        }
        return Optional.empty();
    }

    /** Puts each variable outside the basis at the bound that its gain calls for, and computes the others. */
    private void place(double[] gains) {
        values = new double[lower.length];
        for (int j = 0; j < gains.length; j++) {
            int variable = table.outside(j);
            if (Math.abs(gains[j]) > TOLERANCE * 1e-2) {
                atUpper[variable] = gains[j] > 0;
            }
            values[variable] = atUpper[variable] ? upper[variable] : lower[variable];
        }
        table.complete(values);
    }

    /** The row of the variable that misses its bound most. */
    private int leaving() {
        int found = -1;
        double most = TOLERANCE;
        for (int i = 0; i < rows.length; i++) {
            int variable = table.basic(i);
            double missed = Math.max(lower[variable] - values[variable], values[variable] - upper[variable]);
            if (missed > most) {
                most = missed;
                found = i;
            }
        }
        return found;
    }

    /** The variable that takes over, after those that can go to their other bound have been left to do so. */
    private int entering(int row, double... gains) {
        int variable = table.basic(row);
        boolean rise = values[variable] < lower[variable];
        double missed = rise ? lower[variable] - values[variable] : values[variable] - upper[variable];
        double[] line = table.line(row);
        boolean[] passed = new boolean[gains.length];
        while (true) {
            int best = -1;
            double ratio = Double.MAX_VALUE;
            for (int j = 0; j < gains.length; j++) {
                int other = table.outside(j);
                double push = (rise ? line[j] : -line[j]) * (atUpper[other] ? -1 : 1);
                if (passed[j] || push <= PIVOT || upper[other] - lower[other] <= 0) {
                    continue;
                }
                double own = Math.abs(gains[j]) / push;
                if (own < ratio - 1e-12 || own <= ratio + 1e-12 && Math.abs(line[best]) < push) {
                    ratio = Math.min(own, ratio);
                    best = j;
                }
            }
            if (best < 0) {
                return -1;
            }
            int other = table.outside(best);
            double reach = Math.abs(line[best]) * (upper[other] - lower[other]);
            if (missed - reach <= TOLERANCE) {
                flip(passed);
                return best;
            }
            missed -= reach;
            passed[best] = true;
        }
    }

    private void flip(boolean... passed) {
        for (int j = 0; j < passed.length; j++) {
            atUpper[table.outside(j)] ^= passed[j];
        }
    }

    /** The value of a variable, when solved. */
    double value(int variable) {
        return values[variable];
    }

    /** The sum that was made large, when solved. */
    double sum() {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[j];
        }
        return sum;
    }

    /** By how much the sum grows per unit when the bound of a row that holds it back is moved up: its shadow price; 0 for other rows. */
    double[] prices() {
        double[] prices = new double[rows.length];
        double[] gains = table.gains(weights);
        for (int j = 0; j < gains.length; j++) {
            if (table.outside(j) >= rows[0].length) {
                prices[table.outside(j) - rows[0].length] = gains[j];
            }
        }
        return prices;
    }

    /**
     * The bounds that cannot be met together, after {@link #solve} was false: that of a variable outside its bounds, and those that hold it there.
     *
     * @return numbers of variables, twice each, and 1 more for its upper bound
     */
    int[] conflict() {
        int row = leaving();
        int variable = table.basic(row);
        boolean rise = values[variable] < lower[variable];
        double[] line = table.line(row);
        int[] found = new int[line.length + 1];
        int number = 0;
        found[number++] = 2 * variable + (rise ? 0 : 1);
        for (int j = 0; j < line.length; j++) {
            if (Math.abs(line[j]) > PIVOT) {
                found[number++] = 2 * table.outside(j) + (rise == line[j] > 0 ? 1 : 0);
            }
        }
        return Arrays.copyOf(found, number);
    }
}
