package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

/**
 * Draws a panel by a lottery whose panels lie evenly, and which is as fair as such panels allow: fairness within the spread, where
 * {@link SpreadPanelSelector} seeks spread within the fairness. A panel lies evenly when its balance ({@link SpatialBalance}, with the leximin chances) is at
 * most the mean of panels by the local pivotal method, which knows no quotas; whoever is in no such panel that was found comes into the most even one of
 * the others. Among mixtures of these, the chances are made as equal as can be: their power mean of the order −32 is as large as can be, close to leximin.
 *
 * <p>The panels are found by exchanging members, starting from the leximin lottery and from everybody in turn; that there are no others is not proven, so
 * that {@link Fairness#exact()} is false unless the chances are the leximin chances. Same request, same lottery. Safe for use by several threads, if its
 * progress is.
 *
 * @since 0.1.0
 */
public final class SpreadFirstPanelSelector implements PanelSelector {

    /** The method's name, before the features that count. */
    static final String NAME = "spread-first-1";

    private final Nearness nearness;
    private final LotteryProgress progress;

    /**
     * A selector.
     *
     * @param nearness what makes candidates near
     * @param progress hears how far it has come and can end the search
     */
    public SpreadFirstPanelSelector(Nearness nearness, LotteryProgress progress) {
        this.nearness = requireNonNull(nearness, "nearness");
        this.progress = requireNonNull(progress, "progress");
    }

    @Override
    public String method() {
        return nearness.named(NAME);
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
        return new LotteryDraw(request, LotteryRule.LEXIMIN, progress, new FairWithinSpread(nearness, progress))
                .selection();
    }
}
