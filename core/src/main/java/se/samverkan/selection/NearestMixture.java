package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The convex combination of points that comes nearest to the origin, kept while points are added one by one: Wolfe's algorithm (P. Wolfe,
 * <i>Finding the nearest point in a polytope</i>, Mathematical Programming 11, 1976, 128–149) on an affinely independent set of points and the
 * Cholesky factor of their Gram matrix plus one.
 *
 * @param <P> what a point stands for
 */
final class NearestMixture<P> {

    private static final double ZERO = 1e-12;

    private final List<P> meanings = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final double[][] factor;
    private double[] weights = {};

    /** Begins without points, in a space of some dimensions. */
    NearestMixture(int dimensions) {
        this.factor = new double[dimensions + 2][dimensions + 2];
    }

    /** What the points in the mixture stand for. */
    List<P> meanings() {
        return meanings;
    }

    /** The weights of the points in the mixture: positive, with the sum 1. */
    double[] weights() {
        return Arrays.copyOf(weights, weights.length);
    }

    /** The mixture itself. */
    double[] nearest(int dimensions) {
        double[] mixture = new double[dimensions];
        for (int i = 0; i < points.size(); i++) {
            for (int d = 0; d < dimensions; d++) {
                mixture[d] += weights[i] * points.get(i)[d];
            }
        }
        return mixture;
    }

    /** Adds a point and moves to the nearest mixture, letting go of points that it no longer needs. False when there is no room. */
    boolean add(P meaning, double[] point) {
        if (points.size() >= factor.length) {
            return false;
        }
        appendColumn(point);
        meanings.add(meaning);
        weights = Arrays.copyOf(weights, weights.length + 1);
        if (points.size() == 1) {
            weights[0] = 1;
        }
        double[] wanted = affineNearest();
        while (Arrays.stream(wanted).anyMatch(weight -> weight <= ZERO)) {
            stepTowards(wanted);
            wanted = affineNearest();
        }
        weights = wanted;
        return true;
    }

    private void appendColumn(double[] point) {
        int n = points.size();
        double[] column = new double[n + 1];
        double rest = 1 + dot(point, point);
        for (int i = 0; i < n; i++) {
            double sum = 1 + dot(points.get(i), point);
            for (int j = 0; j < i; j++) {
                sum -= factor[j][i] * column[j];
            }
            column[i] = sum / factor[i][i];
            rest -= column[i] * column[i];
        }
        column[n] = Math.sqrt(Math.max(rest, 1e-18));
        for (int i = 0; i <= n; i++) {
            factor[i][n] = column[i];
        }
        points.add(point);
    }

    /** The weights, of any sign, of the point nearest to the origin in the affine hull. */
    private double[] affineNearest() {
        int n = points.size();
        double[] u = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 1;
            for (int j = 0; j < i; j++) {
                sum -= factor[j][i] * u[j];
            }
            u[i] = sum / factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = u[i];
            for (int j = i + 1; j < n; j++) {
                sum -= factor[i][j] * u[j];
            }
            u[i] = sum / factor[i][i];
        }
        double total = Arrays.stream(u).sum();
        return Arrays.stream(u).map(weight -> weight / total).toArray();
    }

    /** Goes as far towards the wanted weights as all stay positive, and drops the point that stopped it. */
    private void stepTowards(double[] wanted) {
        double step = 1;
        int stopped = -1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] <= ZERO) {
                double fall = weights[i] - wanted[i];
                double reach = fall <= 0 ? 0 : weights[i] / fall;
                if (stopped < 0 || reach < step) {
                    step = Math.min(1, reach);
                    stopped = i;
                }
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            weights[i] = Math.max(0, (1 - step) * weights[i] + step * wanted[i]);
        }
        drop(stopped);
    }

    private void drop(int dropped) {
        removeColumn(dropped);
        points.remove(dropped);
        meanings.remove(dropped);
        double[] rest = new double[weights.length - 1];
        System.arraycopy(weights, 0, rest, 0, dropped);
        System.arraycopy(weights, dropped + 1, rest, dropped, rest.length - dropped);
        double total = Arrays.stream(rest).sum();
        weights = Arrays.stream(rest).map(weight -> weight / total).toArray();
    }

    /** Removes a column of the factor and makes it triangular again by Givens rotations. */
    private void removeColumn(int removed) {
        int n = points.size();
        for (int i = 0; i < n; i++) {
            System.arraycopy(factor[i], removed + 1, factor[i], removed, n - 1 - removed);
        }
        for (int j = removed; j < n - 1; j++) {
            rotate(j, n - 1);
        }
        for (int i = 0; i < n; i++) {
            factor[i][n - 1] = 0;
        }
    }

    private void rotate(int j, int columns) {
        double length = StrictMath.hypot(factor[j][j], factor[j + 1][j]);
        double cos = factor[j][j] / length;
        double sin = factor[j + 1][j] / length;
        for (int i = j; i < columns; i++) {
            double upper = factor[j][i];
            double lower = factor[j + 1][i];
            factor[j][i] = cos * upper + sin * lower;
            factor[j + 1][i] = cos * lower - sin * upper;
        }
        factor[j + 1][j] = 0;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
