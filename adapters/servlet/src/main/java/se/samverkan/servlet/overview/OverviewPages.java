package se.samverkan.servlet.overview;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Experiences compared, on the map and along the years.
 *
 * @since 0.1.0
 */
public final class OverviewPages implements Area {
    private final Installation installation;

    /**
     * Shows the experiences of an installation.
     *
     * @param installation the installation
     */
    public OverviewPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/erfarenheter/jamfor", new ComparePage(installation))
                .get("/erfarenheter/karta", new MapPage(installation))
                .get("/erfarenheter/tidslinje", new TimelinePage(installation))
                .get("/erfarenheter/ledde-till", new LedToPage(installation))
                .get("/erfarenheter/{id}/kedja", new ChainPage(installation));
    }
}
