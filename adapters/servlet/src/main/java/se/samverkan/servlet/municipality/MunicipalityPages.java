package se.samverkan.servlet.municipality;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The municipalities of Sweden.
 *
 * @since 0.1.0
 */
public final class MunicipalityPages implements Area {
    private final Installation installation;

    /**
     * Shows municipalities and what they have done.
     *
     * @param installation the installation
     */
    public MunicipalityPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/kommuner", new MunicipalityList(installation.views()))
                .get("/kommuner/{code}", new MunicipalityPage(installation));
    }
}
