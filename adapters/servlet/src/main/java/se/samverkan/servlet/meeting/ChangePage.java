package se.samverkan.servlet.meeting;

import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Changes a planned meeting; those invited are told. Whoever is second sees both versions and keeps what they typed. */
final class ChangePage {
    private final Installation installation;
    private final PlanForm plan;

    ChangePage(Installation installation) {
        this.installation = installation;
        this.plan = new PlanForm(installation);
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = Named.meeting(installation.samverkan(), coordinator, request);
        Form stored = plan.filled(meeting);
        Form form =
                request.query().first("fragor").isPresent() ? plan.withQuestions(request, coordinator, stored) : stored;
        return view(request, coordinator, meeting, form, Optional.empty()).show("meeting/change");
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = Named.meeting(installation.samverkan(), coordinator, request);
        Form form = Form.of(PlanForm.AREA, request);
        Result<Meeting> result = installation
                .samverkan()
                .meetings()
                .change(
                        coordinator,
                        Opened.at(Meeting.TYPE, meeting, form),
                        plan.read(form, meeting.header().language()));
        if (result instanceof Result.Refused<Meeting> refused) {
            return view(request, coordinator, meeting, form.refused(refused.problems()), Optional.empty())
                    .show("meeting/change");
        }
        if (result instanceof Result.Stale<Meeting> stale) {
            Meeting now = stale.current();
            return view(request, coordinator, now, Opened.with(form, now), Optional.of(plan.filled(now)))
                    .status(Response.CONFLICT)
                    .show("meeting/change");
        }
        return request.redirect(Named.path(meeting), "meeting.changed");
    }

    private View view(Request request, Actor coordinator, Meeting meeting, Form form, Optional<Form> stored) {
        View view = installation.views().of(request, "meeting.change.title", "title", meeting.title());
        return plan.offer(view, coordinator, form)
                .with("meeting", meeting)
                .with("stored", stored)
                .with("compared", PlanForm.COMPARED);
    }
}
