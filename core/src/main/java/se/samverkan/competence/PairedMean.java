package se.samverkan.competence;

import java.util.List;
import java.util.Optional;

/**
 * The mean of paired changes with its 95 % interval by Student's t: mean ± t(0.975; n − 1) · s / √n, where s is the standard deviation with
 * n − 1 (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2; quantiles from its table 1.3.6.7.2), cut to what the scale allows,
 * −4 to +4. Where all changes are equal there is no spread to tell an interval from, and none is given.
 */
final class PairedMean {

    private static final double WIDEST = Level.HIGHEST - Level.LOWEST;

    /** t(0.975; df) for df 1–30. */
    private static final double[] QUANTILES = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    /** Beyond the table, the quantile of the nearest smaller tabled df: a little too wide, never too narrow. */
    private static final int[][] BEYOND = {{120, 1980}, {60, 2000}, {40, 2021}};

    private PairedMean() {}

    static double mean(List<Integer> changes) {
        return changes.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    static Optional<Interval> interval(List<Integer> changes) {
        int n = changes.size();
        double mean = mean(changes);
        double squares = 0;
        for (int change : changes) {
            squares += (change - mean) * (change - mean);
        }
        if (n < 2 || changes.stream().distinct().count() == 1) {
            return Optional.empty();
        }
        double half = quantile(n - 1) * StrictMath.sqrt(squares / (n - 1) / n);
        return Optional.of(new Interval(Math.max(-WIDEST, mean - half), Math.min(WIDEST, mean + half)));
    }

    private static double quantile(int degrees) {
        if (degrees <= QUANTILES.length) {
            return QUANTILES[degrees - 1];
        }
        for (int[] tabled : BEYOND) {
            if (degrees >= tabled[0]) {
                return tabled[1] / 1000.0;
            }
        }
        return QUANTILES[QUANTILES.length - 1];
    }
}
