package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * Draws a panel by a lottery in which the smallest chance of any candidate is as large as the quotas allow, and no more is asked (maximin; B. Flanigan,
 * P. Gölz, A. Gupta, A. D. Procaccia, <i>Neutralizing self-selection bias in sampling for sortition</i>, NeurIPS 2020). It is there to be compared:
 * {@link LeximinPanelSelector}, whose lotteries are made in the same way, has the same smallest chance and is fairer to the others.
 *
 * <p>Candidates whom the same quotas count have equal chances. Safe for use by several threads, if its progress is.
 *
 * @since 0.1.0
 */
public final class MaximinPanelSelector implements PanelSelector {

    private final LotteryProgress progress;

    /** A selector that is not followed. */
    public MaximinPanelSelector() {
        this(LotteryProgress.UNNOTICED);
    }

    /**
     * A selector that tells how far it has come.
     *
     * @param progress hears it and can end the search
     */
    public MaximinPanelSelector(LotteryProgress progress) {
        this.progress = requireNonNull(progress, "progress");
    }

    @Override
    public String method() {
        return "maximin-1";
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel with its {@link Selection.Selected#fairness()}, where {@link Fairness#exact()} is about the smallest chance only; which
     *     quotas cannot be met; or that the search gave up
     */
    @Override
    public Selection select(DrawRequest request) {
        return new LotteryDraw(request, LotteryRule.MAXIMIN, progress).selection();
    }
}
