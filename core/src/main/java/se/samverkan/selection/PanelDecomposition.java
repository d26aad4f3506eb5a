package se.samverkan.selection;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Looks for a lottery over whole panels that gives each type a wanted selection probability: the mixture of panels nearest to it, where each new
 * panel is the one that a search finds to lie furthest in the missing direction (column generation by {@link PanelSearch}, mixing by
 * {@link NearestMixture}). Where the search finds no more, branch and bound finds it or proves that the mixture is the nearest.
 */
final class PanelDecomposition {

    private static final double NEAR = 2.5e-15;
    private static final double NEAR_ENOUGH = 1e-12;
    private static final double LITTLE = 0.999;
    private static final double MUCH = 0.9;
    private static final double NOTHING = 1e-3;
    private static final int MOST_PANELS = 50_000;
    private static final int PATIENCE = 4;
    private static final int MOST_FAILED = 3;

    private final PanelProblem problem;
    private final double[] wanted;
    private final Random chance;
    private final PanelSearch search;
    private final WholePanels wholePanels;
    private final LotteryProgress progress;
    private final NearestMixture<int[]> mixture;
    private double[] missing = {};
    private int failedSearches;
    /** How many searches in vain come before a proof; fewer where panels are so rare that searches find none. */
    private int patience;

    PanelDecomposition(PanelProblem problem, double[] wanted, WholePanels wholePanels, LotteryProgress progress) {
        this.problem = problem;
        this.wanted = wanted;
        this.chance = new Random(1);
        this.search = new PanelSearch(problem, chance);
        this.wholePanels = wholePanels;
        this.progress = progress;
        this.mixture = new NearestMixture<>(problem.types());
    }

    /** Goes as near as it can; false if no panel that meets the quotas was found at all. */
    boolean approach() {
        Optional<int[]> first = search.anyPanel(PanelSearch.MANY);
        patience = first.isPresent() ? PATIENCE : 0;
        first = first.or(wholePanels::any);
        first.ifPresent(this::approach);
        return first.isPresent();
    }

    private void approach(int[] first) {
        mixture.add(first, difference(first));
        missing = mixture.nearest(problem.types());
        int fruitless = 0;
        for (int found = 1; found < MOST_PANELS && distance() >= NEAR && fruitless <= patience + 1; ) {
            boolean proving = fruitless > patience && distance() >= NEAR_ENOUGH;
            Optional<int[]> panel =
                    proving ? wholePanels.above(floor(), prices()) : Optional.of(furthest(3 + 5 * fruitless));
            if (panel.isPresent() && take(panel.get(), fruitless > 0)) {
                found++;
                fruitless = 0;
            } else {
                fruitless++;
            }
            if (!progress.goesOn(found, largestError())) {
                return;
            }
        }
    }

    private double distance() {
        return NearestMixture.dot(missing, missing);
    }

    /** Adds a panel if that brings the mixture nearer: much nearer, unless little is accepted. */
    private boolean take(int[] panel, boolean acceptsLittle) {
        double[] difference = difference(panel);
        double demanded = distance() * (acceptsLittle ? LITTLE : MUCH);
        if (NearestMixture.dot(missing, difference) >= demanded - 1e-16 || !mixture.add(panel, difference)) {
            return false;
        }
        missing = mixture.nearest(problem.types());
        return true;
    }

    /** How a panel differs from what is wanted, each type weighed so that a unit counts alike whatever its type's size. */
    private double[] difference(int[] panel) {
        double[] difference = new double[panel.length];
        for (int type = 0; type < panel.length; type++) {
            int size = problem.sizes()[type];
            difference[type] = (panel[type] - wanted[type] * size) / Math.sqrt(size);
        }
        return difference;
    }

    private double[] prices() {
        double[] prices = new double[missing.length];
        for (int type = 0; type < prices.length; type++) {
            prices[type] = -missing[type] / Math.sqrt(problem.sizes()[type]);
        }
        return prices;
    }

    /** What every panel falls short of at the present prices if, and only if, all lie on this side of what is wanted, so that no mixture gives it. */
    private double floor() {
        double floor = -distance() * NOTHING;
        for (int type = 0; type < missing.length; type++) {
            floor -= missing[type] * wanted[type] * Math.sqrt(problem.sizes()[type]);
        }
        return floor;
    }

    private int[] furthest(int searches) {
        double[] prices = prices();
        SeatSwaps swaps = new SeatSwaps(problem, prices);
        int[] best = improved(known(), swaps);
        for (int i = 1; i < searches; i++) {
            boolean nearKnown = i < 2 || chance.nextInt(4) > 0;
            int[] start = nearKnown ? known() : fresh();
            int[] panel = improved(start, swaps);
            if (PanelSearch.sum(panel, prices) > PanelSearch.sum(best, prices)) {
                best = panel;
            }
        }
        return best;
    }

    /** Some panel; one that is known where panels are so rare that short searches have failed a few times. */
    private int[] fresh() {
        Optional<int[]> panel = failedSearches < MOST_FAILED ? search.anyPanel(PanelSearch.FEW) : Optional.empty();
        failedSearches += panel.isEmpty() ? 1 : 0;
        return panel.orElseGet(this::known);
    }

    private int[] known() {
        List<int[]> known = mixture.meanings();
        return PanelSearch.copy(known.get(chance.nextInt(known.size())));
    }

    private static int[] improved(int[] panel, SeatSwaps swaps) {
        swaps.improve(panel);
        return panel;
    }

    /** The largest difference from a wanted probability. */
    double largestError() {
        double largest = 0;
        for (int type = 0; type < missing.length; type++) {
            largest = Math.max(largest, Math.abs(missing[type]) / Math.sqrt(problem.sizes()[type]));
        }
        return largest;
    }

    /** The panels of the mixture, as counts per type. */
    List<int[]> panels() {
        return List.copyOf(mixture.meanings());
    }

    /** Their weights, with the sum 1. */
    double[] weights() {
        return mixture.weights();
    }
}
