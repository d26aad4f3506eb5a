package se.samverkan.servlet.recruitment;

import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Begins a plan: a name and how many seats. */
final class BeginPage {
    private static final String USUAL_SEATS = "24";

    private final Installation installation;

    BeginPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        request.coordinator();
        return show(request, Form.empty(Planning.AREA).with("seats", USUAL_SEATS));
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(Planning.AREA, request);
        Result<PanelPlan> begun = installation
                .samverkan()
                .plans()
                .begin(actor, form.value("title"), request.language(), form.value("seats"));
        return begun instanceof Result.Done<PanelPlan> done
                ? request.redirect(Planning.path(done.value()))
                : show(request, form.refused(Planning.problems(begun)));
    }

    private Response show(Request request, Form form) {
        return installation.views().of(request, "plan.begin.title").with(form).show("recruitment/begin");
    }
}
