package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * Draws a panel by a lottery that is fair and whose panels lie evenly over the map, and if wanted over features. The coordinator says how the two are weighed against each other:
 *
 * <ul>
 *   <li>with {@code 100} percent fairness the chances are those of {@link LeximinPanelSelector}, and among lotteries with these chances one with a low mean
 *       balance ({@link SpatialBalance}) is made: members of two panels change places as long as quotas are kept and the balances fall;
 *   <li>with less, the panels that lie most evenly get the rest of the weight, so that every chance is at least that percentage of the leximin chance.
 * </ul>
 *
 * <p>The balance is measured with the leximin chances. It is made low, not proven lowest: for 24 of all municipalities with {@link Feature#USUAL} quotas the
 * mean balance is 0.18, and 0.31 for {@link RandomPanelSelector}. The lottery depends on the pool, the quotas, the seats and the
 * locations, not on the seed. For fairness within the spread, see {@link SpreadFirstPanelSelector}. Safe for use by several threads, if its progress is.
 *
 * @since 0.1.0
 */
public final class SpreadPanelSelector implements PanelSelector {

    private final Nearness nearness;
    private final int fairness;
    private final LotteryProgress progress;

    /**
     * A selector that keeps the leximin chances.
     *
     * @param locations where each candidate lies
     */
    public SpreadPanelSelector(Locations locations) {
        this(Nearness.onMap(locations), 100, LotteryProgress.UNNOTICED);
    }

    /**
     * A selector.
     *
     * @param nearness what makes candidates near
     * @param fairness how many percent of its leximin chance each candidate keeps at least, 0 to 100
     * @param progress hears how far it has come and can end the search
     */
    public SpreadPanelSelector(Nearness nearness, int fairness, LotteryProgress progress) {
        this.nearness = requireNonNull(nearness, "nearness");
        this.progress = requireNonNull(progress, "progress");
        this.fairness = fairness;
        if (fairness < 0 || fairness > 100) {
            throw new IllegalArgumentException(
                    "Fairness of " + fairness + " percent must be 0 to 100: correct the number");
        }
    }

    @Override
    public String method() {
        return nearness.named("leximin-spread-1-" + fairness);
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel with its {@link Selection.Selected#fairness()}, where {@link Fairness#gap()} tells what the spread has cost; which quotas cannot be
     *     met; or that the search gave up
     * @throws IllegalArgumentException if a candidate has no location
     */
    @Override
    public Selection select(DrawRequest request) {
        return new LotteryDraw(request, LotteryRule.LEXIMIN, progress, new EvenPanels(nearness, fairness, progress))
                .selection();
    }
}
