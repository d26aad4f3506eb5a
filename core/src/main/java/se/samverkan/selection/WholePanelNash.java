package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The lottery over whole panels with the largest product of chances, for quotas where {@link FractionalNash} promises more than whole panels can keep:
 * column generation. Known panels are mixed best; at the prices {@code 1 / p} per seat every known panel then costs at most as many as can be drawn,
 * and a panel that costs more makes the product larger. Such panels are added until branch and bound proves that none costs more than a sum, which
 * limits the geometric mean of every lottery: by the inequality of the means it is at most ours times that sum over the number who can be drawn.
 */
final class WholePanelNash {

    private static final double DEARER = 1e-11;
    private static final double EXACT = 1e-6;
    private static final int SEARCHES = 12;
    private static final double NOTHING = 1e-12;

    private final PanelProblem problem;
    private final Promise promise;
    private final Proof known;
    private final WholePanels wholePanels;
    private final LotteryProgress progress;
    private final Random chance = new Random(5);
    private List<int[]> panels;
    private double[] weights = {};
    private int[] types = {};
    private boolean complete = true;
    /** How many can be drawn. */
    private double number;
    /** What no panel costs more than at the last prices, if that is proven. */
    private double dearest = Double.POSITIVE_INFINITY;

    WholePanelNash(
            PanelProblem problem,
            TypeLottery nearest,
            Promise promise,
            WholePanels wholePanels,
            LotteryProgress progress) {
        this.problem = problem;
        this.promise = promise;
        this.known = nearest.proof();
        this.panels = new ArrayList<>(nearest.panels());
        this.wholePanels = wholePanels;
        this.progress = progress;
    }

    /** The lottery; the best so far, with what is known of it, if branch and bound gave up or the caller ended it. */
    TypeLottery lottery() {
        types = IntStream.range(0, problem.types()).filter(this::canBeDrawn).toArray();
        number = IntStream.of(types).map(type -> problem.sizes()[type]).sum();
        do {
            mix();
            double[] prices = prices();
            if (!addFound(prices)) {
                dearest = dearest(prices);
            }
        } while (panels.size() > weights.length && progress.goesOn(panels.size(), 1));
        if (panels.size() > weights.length) {
            mix();
        }
        return new TypeLottery(panels, weights, proof());
    }

    /** Whether a known panel gives the type a seat, or one is found that does. */
    private boolean canBeDrawn(int type) {
        if (panels.stream().anyMatch(panel -> panel[type] > 0)) {
            return true;
        }
        double[] wish = new double[problem.types()];
        wish[type] = 1;
        Optional<int[]> panel = promise.chances()[type] > 0 ? wholePanels.above(0.5, wish) : Optional.empty();
        panel.ifPresent(panels::add);
        complete &= panel.isPresent() || promise.chances()[type] == 0 || wholePanels.isProven();
        return panel.isPresent();
    }

    /** The best mixture of known panels is the dual of prices whose product is largest while no panel costs more than the number who can be drawn. */
    private void mix() {
        double[] sizes =
                IntStream.of(types).mapToDouble(type -> problem.sizes()[type]).toArray();
        double number = Arrays.stream(sizes).sum();
        double[][] rows = panels.stream()
                .map(panel ->
                        IntStream.of(types).mapToDouble(type -> panel[type]).toArray())
                .toArray(double[][]::new);
        double[] most = new double[rows.length];
        Arrays.fill(most, number);
        double[] open = new double[rows.length];
        Arrays.fill(open, Double.NEGATIVE_INFINITY);
        double[] free = new double[types.length];
        Arrays.fill(free, Double.POSITIVE_INFINITY);
        double[] start = new double[types.length];
        Arrays.fill(start, number / problem.seats() / 2);
        LogProgramme programme = new LogProgramme(sizes, free, rows, open, most, start);
        programme.solve();
        keep(programme.prices());
    }

    /** Lets go of panels that are hardly ever drawn when they have become many. */
    private void keep(double... found) {
        double sum = 0;
        List<int[]> kept = new ArrayList<>();
        double[] own = new double[found.length];
        boolean many = found.length > 2 * problem.types() + 50;
        for (int i = 0; i < found.length; i++) {
            if (!many || found[i] > NOTHING) {
                own[kept.size()] = Math.max(0, found[i]);
                sum += Math.max(0, found[i]);
                kept.add(panels.get(i));
            }
        }
        panels = kept;
        weights = new double[kept.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = own[i] / sum;
        }
    }

    private double[] prices() {
        double[] chances = TypeLottery.probabilities(problem, panels, weights);
        double[] prices = new double[problem.types()];
        for (int type : types) {
            prices[type] = 1 / chances[type];
        }
        return prices;
    }

    private boolean addFound(double... prices) {
        int before = panels.size();
        SeatSwaps swaps = new SeatSwaps(problem, prices);
        for (int i = 0; i < SEARCHES; i++) {
            int[] panel = panels.get(chance.nextInt(before)).clone();
            swaps.improve(panel);
            if (PanelSearch.sum(panel, prices) > number * (1 + DEARER) && isNew(panel)) {
                panels.add(panel);
            }
        }
        return panels.size() > before;
    }

    private boolean isNew(int... panel) {
        return panels.stream().noneMatch(other -> Arrays.equals(other, panel));
    }

    /** Adds a panel that costs more than the known ones, if there is any; else tells what none costs more than, if that is proven. */
    private double dearest(double... prices) {
        double tolerance = WholePanels.TOLERANCE * Arrays.stream(prices).max().orElse(1);
        double floor = number * (1 + DEARER);
        while (true) {
            Optional<int[]> panel = wholePanels.above(floor, prices);
            if (panel.isEmpty()) {
                return complete && wholePanels.isProven() ? floor + tolerance : Double.POSITIVE_INFINITY;
            }
            if (isNew(panel.get())) {
                panels.add(panel.get());
                return Double.POSITIVE_INFINITY;
            }
            floor = Math.max(floor, PanelSearch.sum(panel.get(), prices)) + tolerance;
        }
    }

    /** By the dearest panel, {@code sum m (r - 1 - log r) <= dearest - number} for the ratios {@code r} of the best chances to ours; else by the promise. */
    private Proof proof() {
        double[] chances = TypeLottery.probabilities(problem, panels, weights);
        double logarithms = 0;
        for (int type : types) {
            logarithms += problem.sizes()[type] * StrictMath.log(chances[type]);
        }
        double mean = StrictMath.exp(logarithms / number);
        if (Double.isFinite(dearest)) {
            double slack = dearest - number;
            return new Proof(
                    known.bound(),
                    Math.min(1, mean * dearest / number),
                    gap(chances, chances, slack),
                    slack < EXACT * number);
        }
        double highest = isAboutAllPromised() ? Math.max(mean, promise.meanBound()) : 1;
        double slack = number * StrictMath.log(highest / mean);
        return new Proof(known.bound(), highest, complete ? gap(chances, promise.chances(), slack) : 1, false);
    }

    private boolean isAboutAllPromised() {
        return Arrays.stream(promise.chances()).filter(chance -> chance > 0).count() == types.length;
    }

    private double gap(double[] chances, double[] near, double slack) {
        double gap = 0;
        for (int type : types) {
            double reach = near[type] * FractionalNash.reach(slack / problem.sizes()[type]);
            gap = Math.max(gap, Math.abs(chances[type] - near[type]) + reach);
        }
        return Math.min(1, gap);
    }
}
