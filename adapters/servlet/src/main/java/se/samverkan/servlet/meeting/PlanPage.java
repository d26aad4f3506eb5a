package se.samverkan.servlet.meeting;

import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Plans a new meeting and invites to it. */
final class PlanPage {
    private final Installation installation;
    private final PlanForm plan;

    PlanPage(Installation installation) {
        this.installation = installation;
        this.plan = new PlanForm(installation);
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Form form = plan.fresh(coordinator);
        return show(
                request,
                coordinator,
                request.query().first("fragor").isPresent() ? plan.withQuestions(request, coordinator, form) : form);
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(PlanForm.AREA, request);
        Result<Meeting> result =
                installation.samverkan().meetings().plan(coordinator, plan.read(form, request.language()));
        if (result instanceof Result.Done<Meeting> done) {
            return request.redirect(Named.path(done.value()), "meeting.planned");
        }
        if (result instanceof Result.Refused<Meeting> refused) {
            return show(request, coordinator, form.refused(refused.problems()));
        }
        throw RefusedRequestException.notFound();
    }

    private Response show(Request request, Actor coordinator, Form form) {
        return plan.offer(installation.views().of(request, "meeting.new.title"), coordinator, form)
                .show("meeting/new");
    }
}
