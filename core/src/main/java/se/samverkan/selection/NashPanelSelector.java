package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * Draws a panel by a lottery in which the product of the candidates' chances is as large as the quotas allow (Nash welfare; J. F. Nash, Econometrica 18,
 * 1950, 155–162; B. Flanigan, P. Gölz, A. Gupta, B. Hennig, A. D. Procaccia, Nature 596, 2021). {@link LeximinPanelSelector}
 * looks to the least lucky first, whatever it costs the others; here a small loss of one is weighed against a large gain of others, in proportion to what
 * each has. Somebody whom no panel can hold is left out of the product.
 *
 * <ol>
 *   <li>An interior-point method on counts per type of candidates gives the chances with the largest product among all fractional panels.
 *   <li>A lottery over whole panels with just these chances is made as by {@link LeximinPanelSelector}; where there is none, column generation finds the
 *       best one over whole panels (fairness in the product of shares: V. Conitzer, R. Freeman, N. Shah, <i>Fair public decision making</i>, EC 2017).
 * </ol>
 *
 * <p>{@link Fairness#meanBound()} tells, by duality, what geometric mean no lottery exceeds. The lottery depends on the pool, the quotas and the seats, not
 * on the seed, the machine or the number of threads. Safe for use by several threads, if its progress is.
 *
 * @since 0.1.0
 */
public final class NashPanelSelector implements PanelSelector {

    private final LotteryProgress progress;

    /** A selector that is not followed. */
    public NashPanelSelector() {
        this(LotteryProgress.UNNOTICED);
    }

    /**
     * A selector that tells how far it has come.
     *
     * @param progress hears it and can end the search
     */
    public NashPanelSelector(LotteryProgress progress) {
        this.progress = requireNonNull(progress, "progress");
    }

    @Override
    public String method() {
        return "nash-1";
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel with its {@link Selection.Selected#fairness()}, where {@link Fairness#exact()} is about the geometric mean, to within a
     *     millionth of it; which quotas cannot be met; or that the search gave up
     */
    @Override
    public Selection select(DrawRequest request) {
        return new LotteryDraw(request, LotteryRule.NASH, progress).selection();
    }
}
