package se.samverkan.servlet.reflection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.Samverkan;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.reflection.Question;
import se.samverkan.reflection.ReflectionDraft;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Five questions and three open ones after a meeting, answered without being known. */
final class ReflectPage {
    private static final String AREA = "reflection";
    private final Installation installation;

    ReflectPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Meeting meeting = meeting(request, request.member());
        boolean begun =
                !meeting.start().isAfter(installation.samverkan().records().now());
        if (!begun || meeting.status() == Meeting.Status.CANCELLED) {
            throw RefusedRequestException.of(List.of(Problem.conflict("meeting", "not-held")));
        }
        return show(request, meeting, Form.empty(AREA));
    }

    Response save(Request request) {
        Actor member = request.member();
        Meeting meeting = meeting(request, member);
        Form form = Form.of(AREA, request);
        Result<Integer> result = installation.samverkan().reflections().write(member, draft(request, meeting, form));
        if (result instanceof Result.Refused<Integer> refused) {
            return show(request, meeting, form.refused(refused.problems()));
        }
        return request.redirect("/traffar/" + meeting.id().value() + "/reflektioner", "reflection.saved");
    }

    private static ReflectionDraft draft(Request request, Meeting meeting, Form form) {
        Map<Question, String> ratings = new EnumMap<>(Question.class);
        Arrays.stream(Question.values())
                .forEach(question -> ratings.put(question, form.value("ratings." + question.name())));
        return new ReflectionDraft(
                meeting.id(),
                ratings,
                form.value("worked"),
                form.value("didNotWork"),
                form.value("wouldTry"),
                request.language());
    }

    private Meeting meeting(Request request, Actor member) {
        Samverkan samverkan = installation.samverkan();
        return samverkan
                .meetings()
                .find(member, new MeetingId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, Meeting meeting, Form form) {
        return installation
                .views()
                .of(request, "reflection.title")
                .with(form)
                .with("meeting", meeting)
                .with("questions", List.of(Question.values()))
                .show("reflection/write");
    }
}
