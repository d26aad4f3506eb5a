package se.samverkan.selection;

/**
 * How the chances of a draw were shared, kept with a panel so that it can be told in public.
 *
 * @param smallest the smallest chance that anybody in the pool had, 0 to 1
 * @param largest the largest chance, 0 to 1
 * @param gini how unequal the chances were, 0 when all were alike (C. Gini 1912)
 * @param geometricMean the geometric mean of the chances, 0 to 1; 0 if somebody could not be drawn
 * @param panels how many panels could be drawn, 1 or more
 * @param exact whether it is proven that the lottery is what its method says, to within 1e-6
 * @since 0.1.0
 */
public record Chances(double smallest, double largest, double gini, double geometricMean, int panels, boolean exact) {

    /**
     * The chances of a lottery.
     *
     * @param lottery the lottery
     * @param exact whether it is proven to be what its method says
     * @return its figures
     */
    public static Chances of(PanelLottery lottery, boolean exact) {
        double largest = lottery.probabilities().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return new Chances(
                lottery.smallestProbability(),
                largest,
                lottery.gini(),
                lottery.geometricMean(),
                lottery.panels().size(),
                exact);
    }
}
