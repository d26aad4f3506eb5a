package se.samverkan.servlet.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.selection.Panel;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * Panels: how they were drawn, whom they hold, and how well they mirror the country.
 *
 * @since 0.1.0
 */
public final class SelectionPages implements Area {
    static final String AREA = "panel";

    private final Installation installation;

    /**
     * Shows the panels of an installation.
     *
     * @param installation the installation
     */
    public SelectionPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        AnswerPage answers = new AnswerPage(installation);
        PublishPanel publish = new PublishPanel(installation);
        routes.get("/urval", this::list)
                .get("/urval/{id}", new PanelPage(installation))
                .post("/urval/{id}/svar", answers::mark)
                .post("/urval/{id}/ersatt", answers::replace)
                .post("/urval/{id}/komplettera", answers::complement)
                .get("/urval/{id}/publicera", publish::ask)
                .post("/urval/{id}/publicera", publish::publish);
    }

    private Response list(Request request) {
        Actor actor = request.actor();
        List<Panel> all = installation.samverkan().panels().all(actor);
        return installation
                .views()
                .of(request, "panel.list.title")
                .with("all", all)
                .with("coordinates", actor.is(Role.COORDINATOR))
                .with("plans", installation.samverkan().plans().open(actor))
                .with("draws", installation.samverkan().announcements().all(actor))
                .with("calls", installation.samverkan().calls().all(actor))
                .show("selection/list");
    }
}
