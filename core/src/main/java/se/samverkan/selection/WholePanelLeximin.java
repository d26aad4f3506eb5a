package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Leximin over lotteries of whole panels, for quotas where {@link FractionalLeximin} promises more than whole panels can keep: column generation as
 * by Flanigan, Gölz, Gupta, Hennig, Procaccia (Nature 596, 2021), per type. A stage mixes known panels for the highest level, and its shadow prices tell
 * what a better panel must cost; such panels are added until branch and bound proves that there is none; then the types with a price are fixed.
 */
final class WholePanelLeximin {

    private static final double TOLERANCE = 1e-8;
    private static final double PRICED = 1e-7;
    private static final int SEARCHES = 4;

    private final PanelProblem problem;
    private final double[] promised;
    private final List<int[]> panels;
    private final WholePanels wholePanels;
    private final Random chance = new Random(2);
    private final LotteryProgress progress;
    private final double[] fixed;
    private double bound;

    /** Begins with known panels, and with what fractions of panels promise each type. */
    WholePanelLeximin(
            PanelProblem problem,
            TypeLottery known,
            double[] promised,
            WholePanels wholePanels,
            LotteryProgress progress) {
        this.problem = problem;
        this.promised = promised;
        this.panels = new ArrayList<>(known.panels());
        this.bound = known.proof().bound();
        this.wholePanels = wholePanels;
        this.progress = progress;
        this.fixed = new double[problem.types()];
        Arrays.fill(fixed, Double.NaN);
    }

    /** The leximin, or some maximin, lottery; the best so far, not proven, if branch and bound gave up or the caller ended it. */
    TypeLottery lottery(boolean onlyTheLowest) {
        while (Arrays.stream(fixed).anyMatch(Double::isNaN)) {
            LevelMixture mixture = new LevelMixture(problem, panels, fixed);
            if (!raise(mixture)) {
                return lottery(mixture, false);
            }
            fix(mixture);
            if (onlyTheLowest) {
                return lottery(mixture, true);
            }
        }
        return lottery(new LevelMixture(problem, panels, fixed), true);
    }

    /** Raises the level as far as it goes; false if that could not be proven. */
    private boolean raise(LevelMixture mixture) {
        mixture.solve();
        while (progress.goesOn(panels.size(), 1)) {
            double[] prices = mixture.perSeat();
            double cap = mixture.cap();
            if (!addFound(mixture, prices, cap) && !addBest(mixture, prices, cap)) {
                return wholePanels.isProven();
            }
            mixture.solve();
        }
        return false;
    }

    private boolean addFound(LevelMixture mixture, double[] prices, double cap) {
        boolean added = false;
        SeatSwaps swaps = new SeatSwaps(problem, prices);
        for (int i = 0; i < SEARCHES; i++) {
            int[] start = panels.get(i == 0 ? panels.size() - 1 : chance.nextInt(panels.size()));
            int[] panel = start.clone();
            swaps.improve(panel);
            if (PanelSearch.sum(panel, prices) > cap + TOLERANCE
                    && panels.stream().noneMatch(known -> Arrays.equals(known, panel))) {
                add(mixture, panel);
                added = true;
            }
        }
        return added;
    }

    private boolean addBest(LevelMixture mixture, double[] prices, double cap) {
        Optional<int[]> best = wholePanels.above(cap + TOLERANCE, prices);
        best.ifPresent(panel -> add(mixture, panel));
        return best.isPresent();
    }

    private void add(LevelMixture mixture, int[] panel) {
        panels.add(panel);
        mixture.add(panel);
    }

    private void fix(LevelMixture mixture) {
        if (Arrays.stream(fixed).allMatch(Double::isNaN)) {
            bound = Math.min(bound, mixture.cap() + TOLERANCE);
        }
        double[] prices = mixture.perSeat();
        boolean noneHoldsBack = mixture.level() >= 1 - PRICED;
        for (int type = 0; type < fixed.length; type++) {
            boolean holdsBack = prices[type] * problem.sizes()[type] > PRICED;
            if (Double.isNaN(fixed[type]) && (holdsBack || noneHoldsBack)) {
                fixed[type] = mixture.level();
            }
        }
    }

    private TypeLottery lottery(LevelMixture mixture, boolean proven) {
        mixture.solve();
        List<int[]> mixed = List.copyOf(panels);
        double[] reached = TypeLottery.probabilities(problem, mixed, mixture.weights());
        double gap = 0;
        for (int type = 0; type < reached.length; type++) {
            double wanted = proven ? Double.isNaN(fixed[type]) ? mixture.level() : fixed[type] : promised[type];
            gap = Math.max(gap, wanted - reached[type]);
        }
        return new TypeLottery(mixed, mixture.weights(), new Proof(bound, 1, gap, proven && gap < 1e-6));
    }
}
