package se.samverkan.servlet.coordination;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * The coordinator's page: the ten steps with their figures, and what to do first.
 *
 * @since 0.1.0
 */
public final class CoordinationPages implements Area {
    private static final int FIRST = 3;

    private final Installation installation;

    /**
     * Shows where the networks of an installation stand.
     *
     * @param installation the installation
     */
    public CoordinationPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/samordning", this::show);
    }

    private Response show(Request request) {
        Actor actor = request.coordinator();
        Progress progress = Progress.of(installation.samverkan(), actor);
        List<Step> first = progress.steps().stream()
                .filter(step -> step.state() != Step.State.DONE)
                .limit(FIRST)
                .toList();
        return installation
                .views()
                .of(request, "coordination.title")
                .with("progress", progress)
                .with("first", first)
                .show("coordination/steps");
    }
}
