package se.samverkan.servlet.report;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.report.Pm;
import se.samverkan.servlet.coordination.Progress;
import se.samverkan.servlet.coordination.Step;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** All PMs, the newest first. Without any, the coordinator is told what a PM still lacks. */
final class PmList implements Handler {
    private final Installation installation;

    PmList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        boolean coordinates = actor.is(Role.COORDINATOR);
        List<Pm> all = installation.samverkan().reports().all(actor);
        List<Step> missing = coordinates && all.isEmpty()
                ? Progress.of(installation.samverkan(), actor).missing()
                : List.of();
        return installation
                .views()
                .of(request, "pm.list.title")
                .with("all", all)
                .with("coordinates", coordinates)
                .with("missing", missing)
                .show("report/list");
    }
}
