package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * How fair a draw was, with what proves it.
 *
 * @param lottery the lottery that the panel was drawn from; it does not depend on the seed
 * @param bound a number that no lottery over panels that meet the quotas can exceed in its smallest chance, by linear programming duality
 *     (0 to 1); where it equals the lottery's smallest chance, that is proven to be the highest possible
 * @param exact whether the lottery is leximin to within 1e-6, proven; false when the search was ended or gave up before that
 * @param gap how far, as far as is known, some candidate's chance may lie from its leximin chance, 0 to 1
 * @since 0.1.0
 */
public record Fairness(PanelLottery lottery, double bound, boolean exact, double gap) {

    /** Refuses to be without a lottery. */
    public Fairness {
        requireNonNull(lottery, "lottery");
    }
}
