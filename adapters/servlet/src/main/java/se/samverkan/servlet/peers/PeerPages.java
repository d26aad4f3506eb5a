package se.samverkan.servlet.peers;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Municipalities that are like one.
 *
 * @since 0.1.0
 */
public final class PeerPages implements Area {
    private final Installation installation;

    /**
     * Shows them from an installation.
     *
     * @param installation the installation
     */
    public PeerPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/kommuner/{code}/liknar", new LikePage(installation));
    }
}
