package se.samverkan.servlet.start;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The start page of the network.
 *
 * @since 0.1.0
 */
public final class StartPages implements Area {
    private final Installation installation;

    /**
     * Shows an installation.
     *
     * @param installation what is shown
     */
    public StartPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", new StartPage(installation));
    }
}
