package se.samverkan.servlet.meeting;

import java.util.Arrays;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Answers an invitation: yes, perhaps or no, with a comment. The answer can be changed until the meeting is over. */
final class AnswerPage {
    private final Installation installation;

    AnswerPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor actor = request.member();
        Meeting meeting = Named.meeting(installation.samverkan(), actor, request);
        Optional<InvitationAnswer> mine = installation.samverkan().invitations().mine(actor, meeting.id());
        Form form = Form.empty("invitation")
                .with("answer", mine.map(given -> given.answer().name()).orElse(""))
                .with("comment", mine.map(InvitationAnswer::comment).orElse(""));
        return show(request, meeting, form);
    }

    Response save(Request request) {
        Actor actor = request.member();
        Samverkan samverkan = installation.samverkan();
        Meeting meeting = Named.meeting(samverkan, actor, request);
        Form form = Form.of("invitation", request);
        Result<InvitationAnswer> result = samverkan
                .invitations()
                .answer(actor, meeting.id(), answer(form.value("answer")), form.value("comment"));
        if (result instanceof Result.Refused<InvitationAnswer> refused) {
            return show(request, meeting, form.refused(refused.problems()));
        }
        return request.redirect(Named.path(meeting), "meeting.answered");
    }

    private static InvitationAnswer.Answer answer(String typed) {
        return Arrays.stream(InvitationAnswer.Answer.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(InvitationAnswer.Answer.NONE);
    }

    private Response show(Request request, Meeting meeting, Form form) {
        return installation
                .views()
                .of(request, "meeting.answer.title")
                .with(form)
                .with("meeting", meeting)
                .show("meeting/answer");
    }
}
