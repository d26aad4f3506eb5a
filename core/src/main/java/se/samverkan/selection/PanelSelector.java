package se.samverkan.selection;

/**
 * Draws panels that meet quotas. Contract: a selected panel has exactly the wanted seats and meets every quota; the same request gives the same
 * answer on any machine and JDK; an answer comes in bounded time. Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface PanelSelector {

    /**
     * A short name of the method, kept with the panel so that the draw can be repeated.
     *
     * @return small letters, digits and hyphens, such as {@code random-1}; changes when the same seed would give another panel
     */
    String method();

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel, why there can be none, or that the search gave up
     */
    Selection select(DrawRequest request);
}
