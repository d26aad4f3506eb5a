package se.samverkan.servlet.meeting;

import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Meetings;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Cancels a meeting, marks it as held or shows it to all, each after a question: none can be undone. */
final class StatePages {
    private final Installation installation;
    private final Meetings meetings;

    StatePages(Installation installation) {
        this.installation = installation;
        this.meetings = installation.samverkan().meetings();
    }

    Response askToCancel(Request request) {
        return ask(request, "cancel", "/stall-in");
    }

    Response askIfHeld(Request request) {
        return ask(request, "hold", "/hallen");
    }

    Response cancel(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = seen(request, coordinator);
        return after(request, meeting, meetings.cancel(coordinator, meeting), Named.path(meeting), "meeting.cancelled");
    }

    Response hold(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = seen(request, coordinator);
        return after(
                request,
                meeting,
                meetings.hold(coordinator, meeting),
                Named.path(meeting) + "/narvaro",
                "meeting.held");
    }

    Response askToPublish(Request request) {
        return ask(request, "publish", "/publicera");
    }

    Response publish(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = seen(request, coordinator);
        return after(
                request, meeting, meetings.publish(coordinator, meeting), Named.path(meeting), "meeting.published");
    }

    /** The meeting as it was when the question was asked. */
    private Meeting seen(Request request, Actor coordinator) {
        Meeting now = Named.meeting(installation.samverkan(), coordinator, request);
        return Opened.at(Meeting.TYPE, now, Form.of(PlanForm.AREA, request));
    }

    private Response ask(Request request, String act, String address) {
        Meeting meeting = Named.meeting(installation.samverkan(), request.coordinator(), request);
        return installation
                .views()
                .of(request, "meeting." + act + ".question")
                .with("lead", "meeting." + act + ".consequence")
                .with("meeting", meeting)
                .with("action", Named.path(meeting) + address)
                .with("button", "meeting." + act)
                .show("meeting/confirm");
    }

    private static Response after(Request request, Meeting meeting, Result<Meeting> result, String to, String said) {
        if (result instanceof Result.Refused<Meeting> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return result.isDone()
                ? request.redirect(to, said)
                : request.redirect(Named.path(meeting), "meeting.changed-meanwhile");
    }
}
