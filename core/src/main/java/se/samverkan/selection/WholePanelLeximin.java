package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Leximin over lotteries of whole panels, for quotas where {@link FractionalLeximin} promises more than whole panels can keep: column generation as
 * by Flanigan, Gölz, Gupta, Hennig, Procaccia (Nature 596, 2021), per type. A stage finds prices of types such that no known panel costs more than a
 * cap, as low as can be; a panel that costs more is added; when an integer programme proves that there is none, the types with a price are fixed.
 */
final class WholePanelLeximin {

    private static final double TOLERANCE = 1e-8;
    private static final double PRICED = 1e-6;

    private final PanelProblem problem;
    private final List<int[]> panels;
    private final WholePanels wholePanels;
    private final PanelSearch search;
    private final LotteryProgress progress;
    private final double[] fixed;
    private double bound = 1;

    WholePanelLeximin(PanelProblem problem, List<int[]> known, WholePanels wholePanels, LotteryProgress progress) {
        this.problem = problem;
        this.panels = new ArrayList<>(known);
        this.wholePanels = wholePanels;
        this.search = new PanelSearch(problem, new Random(2));
        this.progress = progress;
        this.fixed = new double[problem.types()];
        Arrays.fill(fixed, Double.NaN);
    }

    /** The leximin, or some maximin, lottery; empty if an integer programme gave up or the caller stopped it. */
    Optional<TypeLottery> lottery(boolean onlyTheLowest) {
        while (Arrays.stream(fixed).anyMatch(Double::isNaN)) {
            if (!fixTheLowest()) {
                return Optional.empty();
            }
            if (onlyTheLowest) {
                double lowest = Arrays.stream(fixed)
                        .filter(known -> !Double.isNaN(known))
                        .min()
                        .orElse(0);
                Arrays.fill(fixed, lowest);
            }
        }
        return Optional.of(mixed());
    }

    private boolean fixTheLowest() {
        while (progress.goesOn(panels.size(), 1)) {
            Prices prices = prices();
            int[] found = panels.get(panels.size() - 1).clone();
            search.improve(found, prices.perSeat);
            if (PanelSearch.sum(found, prices.perSeat) <= prices.cap + TOLERANCE) {
                Optional<int[]> best = wholePanels.best(prices.perSeat);
                if (best.isEmpty()) {
                    return false;
                }
                found = best.get();
            }
            double dearest = PanelSearch.sum(found, prices.perSeat);
            if (dearest <= prices.cap + TOLERANCE) {
                fix(prices, Math.max(dearest, prices.cap));
                return true;
            }
            panels.add(found);
        }
        return false;
    }

    private void fix(Prices prices, double dearest) {
        if (Arrays.stream(fixed).allMatch(Double::isNaN)) {
            bound = dearest;
        }
        double level = Math.min(1, Math.max(0, prices.level));
        for (int type = 0; type < fixed.length; type++) {
            if (Double.isNaN(fixed[type]) && prices.perSeat[type] * problem.sizes()[type] > PRICED) {
                fixed[type] = level;
            }
        }
    }

    /** What a stage finds: a price of each type's seat, what the dearest known panel costs, and the level that this proves for known panels. */
    private static final class Prices {
        private final double[] perSeat;
        private final double cap;
        private final double level;

        Prices(double[] perSeat, double cap, double level) {
            this.perSeat = perSeat;
            this.cap = cap;
            this.level = level;
        }
    }

    private Prices prices() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable cap = model.addVariable("cap").weight(1);
        Variable[] prices = new Variable[fixed.length];
        Expression normal = model.addExpression("normal").level(1);
        for (int type = 0; type < prices.length; type++) {
            boolean isFixed = !Double.isNaN(fixed[type]);
            prices[type] = model.addVariable("price" + type).lower(0).weight(isFixed ? -fixed[type] : 0);
            if (!isFixed) {
                normal.set(prices[type], 1);
            }
        }
        for (int i = 0; i < panels.size(); i++) {
            Expression cost = model.addExpression("panel" + i).set(cap, 1).lower(0);
            for (int type = 0; type < prices.length; type++) {
                if (panels.get(i)[type] > 0) {
                    cost.set(prices[type], -share(i, type));
                }
            }
        }
        double level = model.minimise().getValue();
        double[] perSeat = new double[prices.length];
        for (int type = 0; type < prices.length; type++) {
            perSeat[type] = Math.max(0, prices[type].getValue().doubleValue()) / problem.sizes()[type];
        }
        return new Prices(perSeat, dearestKnown(perSeat), level);
    }

    private double dearestKnown(double[] perSeat) {
        return panels.stream()
                .mapToDouble(panel -> PanelSearch.sum(panel, perSeat))
                .max()
                .orElseThrow();
    }

    private double share(int panel, int type) {
        return (double) panels.get(panel)[type] / problem.sizes()[type];
    }

    /** The weights of the known panels by which every type has at least its probability. */
    private TypeLottery mixed() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable lacking = model.addVariable("lacking").lower(0).weight(1);
        Variable[] weights = new Variable[panels.size()];
        Expression all = model.addExpression("all").level(1);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = model.addVariable("weight" + i).lower(0);
            all.set(weights[i], 1);
        }
        for (int type = 0; type < fixed.length; type++) {
            Expression drawn =
                    model.addExpression("type" + type).set(lacking, 1).lower(fixed[type]);
            for (int i = 0; i < weights.length; i++) {
                if (panels.get(i)[type] > 0) {
                    drawn.set(weights[i], share(i, type));
                }
            }
        }
        model.minimise();
        double[] found = Arrays.stream(weights)
                .mapToDouble(weight -> Math.max(0, weight.getValue().doubleValue()))
                .toArray();
        double sum = Arrays.stream(found).sum();
        double gap = lacking.getValue().doubleValue();
        return new TypeLottery(
                List.copyOf(panels),
                Arrays.stream(found).map(weight -> weight / sum).toArray(),
                bound,
                gap,
                gap < 1e-6);
    }
}
