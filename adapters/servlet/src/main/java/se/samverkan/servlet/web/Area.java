package se.samverkan.servlet.web;

/**
 * Pages or resources that belong together: one package, which says at which addresses it answers.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Area {
    /**
     * Adds the area's addresses.
     *
     * @param routes where to add them
     */
    void addTo(Routes routes);
}
