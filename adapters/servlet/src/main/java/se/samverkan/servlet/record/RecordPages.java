package se.samverkan.servlet.record;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Records of every type as documents: history, states, the latest changes.
 *
 * @since 0.1.0
 */
public final class RecordPages implements Area {
    private final Installation installation;

    /**
     * Shows the records of an installation.
     *
     * @param installation the installation
     */
    public RecordPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/poster/{type}/{id}", new HistoryPage(installation))
                .get("/samordning/andringar", new ChangesPage(installation));
        for (StatePages.Act act : StatePages.Act.values()) {
            StatePages pages = new StatePages(installation, act);
            routes.get("/poster/{type}/{id}/" + act.address(), pages::ask)
                    .post("/poster/{type}/{id}/" + act.address(), pages::act);
        }
    }
}
