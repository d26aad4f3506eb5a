package se.samverkan.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The selection probabilities with the largest product among all points of the quota polytope, of which the lotteries over whole panels are a part: the
 * Nash rule for fractional panels. The product is over those whom some point gives a chance. It is strictly concave in its logarithm, so that these
 * probabilities are the only ones.
 */
final class FractionalNash {

    private static final double NOTHING = 1e-7;
    private static final double EXACT = 1e-6;

    private final PanelProblem problem;
    /** The types that can be drawn. */
    private final int[] types;

    private final double[] sizes;
    private final double[] least;
    private final double[] most;

    private FractionalNash(PanelProblem problem, int... types) {
        this.problem = problem;
        this.types = types;
        this.sizes =
                IntStream.of(types).mapToDouble(type -> problem.sizes()[type]).toArray();
        this.least = withSeats(problem.least());
        this.most = withSeats(problem.most());
    }

    private double[] withSeats(int... bounds) {
        double[] all = Arrays.stream(bounds).asDoubleStream().toArray();
        double[] rows = Arrays.copyOf(all, all.length + 1);
        rows[all.length] = problem.seats();
        return rows;
    }

    /** The probabilities per type; empty if not even a fractional panel meets the quotas. */
    static Optional<Promise> promise(PanelProblem problem, BooleanSupplier goesOn) {
        return FractionalLeximin.promise(problem, true, goesOn).map(lowest -> {
            boolean all = Arrays.stream(lowest.chances()).allMatch(chance -> chance > NOTHING);
            double[] fair = all
                    ? lowest.chances()
                    : FractionalLeximin.probabilities(problem).orElse(lowest.chances());
            int[] types = IntStream.range(0, fair.length)
                    .filter(type -> fair[type] > NOTHING)
                    .toArray();
            return new FractionalNash(problem, types).promise(fair);
        });
    }

    private Promise promise(double... start) {
        double[][] rows = Arrays.stream(PanelProgramme.rows(problem))
                .map(row -> IntStream.of(types).mapToDouble(type -> row[type]).toArray())
                .toArray(double[][]::new);
        double even = (double) problem.seats() / Arrays.stream(sizes).sum();
        double[] seats = IntStream.range(0, types.length)
                .mapToDouble(i -> sizes[i] * Math.min(0.95, (start[types[i]] + even) / 2))
                .toArray();
        LogProgramme programme = new LogProgramme(sizes, sizes, rows, least, most, seats);
        programme.solve();
        double[] found = programme.values();
        double[] chances = new double[problem.types()];
        for (int i = 0; i < types.length; i++) {
            chances[types[i]] = Math.min(1, found[i] / sizes[i]);
        }
        return proven(chances, rows, programme.prices());
    }

    /**
     * What prices of rows prove, by weak duality: no point has a larger sum of logarithms than the bounds of the rows cost and each type adds, at most,
     * at its price {@code c}: {@code max log p - c p = log p' - c p'} for {@code p' = min(1, 1 / c)}. What the sum falls short of that limits how far
     * {@code p} is from {@code p'}: {@code m (r - 1 - log r) <= shortfall} for {@code r = p / p'}, where {@code |r - 1| <= h + sqrt(2 h)} for
     * {@code h = shortfall / m}.
     */
    private Promise proven(double[] chances, double[][] rows, double... prices) {
        double[] priced = new double[types.length];
        double shortfall = 0;
        for (int row = 0; row < rows.length; row++) {
            double sum = 0;
            for (int i = 0; i < types.length; i++) {
                priced[i] += prices[row] * rows[row][i];
                sum += rows[row][i] * sizes[i] * chances[types[i]];
            }
            shortfall += prices[row] * ((prices[row] > 0 ? most : least)[row] - sum);
        }
        double logarithms = 0;
        for (int i = 0; i < types.length; i++) {
            double chance = chances[types[i]];
            double best = best(priced[i]);
            shortfall += sizes[i] * (StrictMath.log(best / chance) - priced[i] * (best - chance));
            logarithms += sizes[i] * StrictMath.log(chance);
        }
        double slack = Math.max(0, shortfall);
        double gap = 0;
        for (int i = 0; i < types.length; i++) {
            double best = best(priced[i]);
            gap = Math.max(gap, Math.abs(chances[types[i]] - best) + best * reach(slack / sizes[i]));
        }
        double number = Arrays.stream(sizes).sum();
        double bound = Math.min(1, StrictMath.exp((logarithms + slack) / number));
        return new Promise(chances, bound, Math.min(1, gap), bound < StrictMath.exp(logarithms / number) * (1 + EXACT));
    }

    private static double best(double price) {
        return price > 1 ? 1 / price : 1;
    }

    /** How far from 1 a ratio can be that costs a shortfall. */
    static double reach(double shortfall) {
        return shortfall + Math.sqrt(2 * shortfall);
    }
}
