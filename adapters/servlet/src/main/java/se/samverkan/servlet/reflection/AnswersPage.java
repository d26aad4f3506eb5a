package se.samverkan.servlet.reflection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.reflection.MeetingReflections;
import se.samverkan.reflection.Question;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What members thought of one meeting, once at least five have answered. */
final class AnswersPage implements Handler {
    private final Installation installation;

    AnswersPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Meeting meeting = installation
                .samverkan()
                .meetings()
                .find(actor, new MeetingId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        MeetingReflections answers = installation.samverkan().reflections().of(actor, meeting.id());
        View view = installation.views().of(request, "reflection.answers.title");
        List<SpreadRow> rows = Arrays.stream(Question.values())
                .flatMap(question -> Optional.ofNullable(answers.spreads().get(question))
                        .map(spread -> SpreadRow.of(question.text(view.locale()), spread))
                        .stream())
                .toList();
        return view.with("meeting", meeting)
                .with("answers", answers)
                .with("rows", rows)
                .show("reflection/answers");
    }
}
