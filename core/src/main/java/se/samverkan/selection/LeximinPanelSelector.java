package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * Draws a panel by the fairest lottery there is: the smallest chance of any candidate is made as large as the quotas allow, then the next smallest, and
 * so on (leximin; B. Flanigan, P. Gölz, A. Gupta, B. Hennig, A. D. Procaccia, <i>Fair algorithms for selecting citizens' assemblies</i>,
 * Nature 596, 2021, 548–552). Candidates whom the same quotas count have equal chances.
 *
 * <ol>
 *   <li>Linear programmes over counts per type of candidates give the leximin chances among all fractional panels, which no lottery can surpass.
 *   <li>A lottery over whole panels with just these chances is the nearest point of a polytope (P. Wolfe, <i>Finding the nearest point in a polytope</i>,
 *       Mathematical Programming 11, 1976, 128–149), whose corners a swap search finds (min-conflicts; S. Minton, M. D. Johnston, A. B. Philips,
 *       P. Laird, Artificial Intelligence 58, 1992, 161–205).
 *   <li>Where an integer programme proves that there is no such lottery, column generation finds the leximin lottery over whole panels.
 *   <li>Panels of types are split into panels of candidates, whose weights are whole numbers with the sum {@link PanelLottery#TOTAL}; the seed, in
 *       digits, draws one of them as {@link PanelLottery#panelAt(String)} tells.
 * </ol>
 *
 * <p>The lottery depends on the pool, the quotas and the seats, not on the seed, the machine or the number of threads. Chances are exact to 1e-6 where
 * {@link Fairness#exact()}. Safe for use by several threads, if its progress is.
 *
 * @since 0.1.0
 */
public final class LeximinPanelSelector implements PanelSelector {

    private final LotteryProgress progress;

    /** A selector that is not followed. */
    public LeximinPanelSelector() {
        this(LotteryProgress.UNNOTICED);
    }

    /**
     * A selector that tells how far it has come.
     *
     * @param progress hears it and can end the search
     */
    public LeximinPanelSelector(LotteryProgress progress) {
        this.progress = requireNonNull(progress, "progress");
    }

    @Override
    public String method() {
        return "leximin-1";
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel with its {@link Selection.Selected#fairness()}; which quotas cannot be met; or that the search gave up, also when the pool
     *     is so large that the lottery would not fit in memory
     */
    @Override
    public Selection select(DrawRequest request) {
        return new LotteryDraw(request, LotteryRule.LEXIMIN, progress).selection();
    }
}
