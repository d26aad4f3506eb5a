package se.samverkan.selection;

/** The table of a {@link Simplex}: each variable of the basis as a sum of those outside it. */
final class SimplexTable {

    private final double[][] lines;
    private final int[] basic;
    private int[] outside;

    /** The rows are the basis, the columns lie outside it. */
    SimplexTable(double[][] rows) {
        int columns = rows[0].length;
        this.lines = new double[rows.length][];
        this.basic = new int[rows.length];
        this.outside = new int[columns];
        for (int i = 0; i < rows.length; i++) {
            lines[i] = rows[i].clone();
            basic[i] = columns + i;
        }
        for (int j = 0; j < columns; j++) {
            outside[j] = j;
        }
    }

    /** The number of the variable in a place of the basis. */
    int basic(int place) {
        return basic[place];
    }

    /** The number of the variable in a place outside it. */
    int outside(int place) {
        return outside[place];
    }

    /** The factors of the variables outside, in one of the basis. */
    double[] line(int place) {
        return lines[place];
    }

    /** How much a sum gains per unit of each variable outside, if the basis follows. */
    double[] gains(double[] weights) {
        double[] gains = new double[outside.length];
        for (int j = 0; j < gains.length; j++) {
            gains[j] = weight(weights, outside[j]);
        }
        for (int i = 0; i < lines.length; i++) {
            addTo(gains, lines[i], weight(weights, basic[i]));
        }
        return gains;
    }

    private static double weight(double[] weights, int variable) {
        return variable < weights.length ? weights[variable] : 0;
    }

    private static void addTo(double[] sums, double[] line, double factor) {
        if (factor == 0) {
            return;
        }
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * line[j];
        }
    }

    /** Computes the basis from the values outside it. */
    void complete(double[] values) {
        double[] given = new double[outside.length];
        for (int j = 0; j < given.length; j++) {
            given[j] = values[outside[j]];
        }
        for (int i = 0; i < lines.length; i++) {
            double sum = 0;
            double[] line = lines[i];
            for (int j = 0; j < given.length; j++) {
                sum += line[j] * given[j];
            }
            values[basic[i]] = sum;
        }
    }

    /** Lets two variables change places. */
    void pivot(int leaving, int entering, double[] gains) {
        double[] line = lines[leaving];
        double pivot = line[entering];
        for (int j = 0; j < line.length; j++) {
            line[j] /= -pivot;
        }
        line[entering] = 1 / pivot;
        for (int i = 0; i < lines.length; i++) {
            if (i != leaving) {
                follow(lines[i], line, entering);
            }
        }
        follow(gains, line, entering);
        int held = basic[leaving];
        basic[leaving] = outside[entering];
        outside[entering] = held;
    }

    private static void follow(double[] sums, double[] line, int entering) {
        double factor = sums[entering];
        if (factor != 0) {
            sums[entering] = 0;
            addTo(sums, line, factor);
        }
    }

    /** The same basis computed anew, so that rounding errors do not add up. */
    SimplexTable refreshed(double[][] rows) {
        SimplexTable fresh = new SimplexTable(rows);
        int columns = rows[0].length;
        boolean[] wanted = new boolean[columns + rows.length];
        for (int variable : basic) {
            wanted[variable] = true;
        }
        double[] none = new double[columns];
        for (int column = 0; column < columns; column++) {
            if (wanted[column]) {
                int place = fresh.largest(column, wanted);
                if (place >= 0) {
                    fresh.pivot(place, column, none);
                }
            }
        }
        return fresh;
    }

    /** The place of an unwanted variable of the basis that depends most on a place outside; -1 if none does. */
    private int largest(int column, boolean[] wanted) {
        int found = -1;
        double most = 1e-9;
        for (int i = 0; i < lines.length; i++) {
            if (!wanted[basic[i]] && Math.abs(lines[i][column]) > most) {
                most = Math.abs(lines[i][column]);
                found = i;
            }
        }
        return found;
    }

    /** Adds a column of the rows, outside the basis; the rows' variables are renumbered. */
    void addColumn(int number, double... ofRows) {
        double[][] longer = new double[lines.length][outside.length + 1];
        for (int i = 0; i < lines.length; i++) {
            double sum = basic[i] >= number ? ofRows[basic[i] - number] : 0;
            for (int j = 0; j < outside.length; j++) {
                longer[i][j] = lines[i][j];
                if (outside[j] >= number) {
                    sum -= lines[i][j] * ofRows[outside[j] - number];
                }
            }
            longer[i][outside.length] = sum;
            lines[i] = longer[i];
        }
        renumber(number);
    }

    private void renumber(int number) {
        for (int i = 0; i < basic.length; i++) {
            basic[i] += basic[i] >= number ? 1 : 0;
        }
        int[] more = new int[outside.length + 1];
        for (int j = 0; j < outside.length; j++) {
            more[j] = outside[j] + (outside[j] >= number ? 1 : 0);
        }
        more[outside.length] = number;
        outside = more;
    }
}
