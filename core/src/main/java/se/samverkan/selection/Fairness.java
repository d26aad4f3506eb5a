package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * How fair a draw was, with what proves it.
 *
 * @param lottery the lottery that the panel was drawn from; it does not depend on the seed
 * @param bound a number that no lottery over panels that meet the quotas can exceed in its smallest chance, by linear programming duality
 *     (0 to 1); where it equals the lottery's smallest chance, that is proven to be the highest possible
 * @param exact whether the lottery is what its method looks for to within 1e-6, proven: the leximin chances, the largest smallest chance (maximin), or the
 *     largest geometric mean (Nash); false when the search was ended or gave up before that
 * @param gap how far, as far as is known, some candidate's chance may lie from the one its method looks for, 0 to 1
 * @param meanBound a number that no lottery over panels that meet the quotas can exceed in the geometric mean of the chances of those who can be drawn, by
 *     duality (0 to 1); 1 from methods that do not look for it
 * @since 0.1.0
 */
public record Fairness(PanelLottery lottery, double bound, boolean exact, double gap, double meanBound) {

    /** Refuses to be without a lottery. */
    public Fairness {
        requireNonNull(lottery, "lottery");
    }

    /**
     * Fairness without a bound of the geometric mean.
     *
     * @param lottery the lottery
     * @param bound what the smallest chance cannot exceed, 0 to 1
     * @param exact whether the lottery is proven to be what was looked for
     * @param gap how far some chance may lie from the one looked for, 0 to 1
     */
    public Fairness(PanelLottery lottery, double bound, boolean exact, double gap) {
        this(lottery, bound, exact, gap, 1);
    }

    /**
     * How unequal the chances are: the Gini coefficient (C. Gini, <i>Variabilità e mutabilità</i>, 1912), half the mean difference between two candidates
     * over their mean.
     *
     * @return 0 when all are alike, below 1
     */
    public double gini() {
        return lottery.gini();
    }

    /**
     * The geometric mean of the chances, the measure of Nash welfare (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596, 2021).
     *
     * @return 0 to 1; 0 if somebody cannot be drawn
     */
    public double geometricMean() {
        return lottery.geometricMean();
    }
}
