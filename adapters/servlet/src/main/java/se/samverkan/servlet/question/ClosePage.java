package se.samverkan.servlet.question;

import se.samverkan.network.Actor;
import se.samverkan.question.Question;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Closes a question, after asking. */
final class ClosePage {
    private final Installation installation;

    ClosePage(Installation installation) {
        this.installation = installation;
    }

    Response ask(Request request) {
        Question question = QuestionPage.find(installation, request.member(), request);
        return installation
                .views()
                .of(request, "question.close.question")
                .with("question", question)
                .show("question/close");
    }

    Response close(Request request) {
        Actor actor = request.member();
        Question question = QuestionPage.find(installation, actor, request);
        Result<Question> result = installation
                .samverkan()
                .questions()
                .close(actor, question.id(), question.header().version());
        if (result instanceof Result.Refused<Question> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/fragor/" + question.id().value(), "question.closed");
    }
}
