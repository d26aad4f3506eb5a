package se.samverkan.servlet.question;

import java.util.Arrays;
import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.question.Answer;
import se.samverkan.question.AnswerDraft;
import se.samverkan.question.AnswerId;
import se.samverkan.question.Question;
import se.samverkan.question.Questions;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Answers a question, passes it on or declines; and makes an experience of an answer. */
final class AnswerPage {
    private static final String AREA = "answer";

    private final Installation installation;
    private final Questions questions;

    AnswerPage(Installation installation) {
        this.installation = installation;
        this.questions = installation.samverkan().questions();
    }

    Response show(Request request) {
        Actor actor = request.member();
        Question question = QuestionPage.find(installation, actor, request);
        if (!Questions.mayAnswer(actor, question)) {
            return request.redirect("/fragor/" + question.id().value());
        }
        return show(request, actor, question, Form.empty(AREA).with("kind", Answer.Kind.ANSWERED.name()));
    }

    Response save(Request request) {
        Actor actor = request.member();
        Question question = QuestionPage.find(installation, actor, request);
        Form form = Form.of(AREA, request);
        AnswerDraft draft = new AnswerDraft(
                form.value("kind"),
                form.value("text"),
                form.optional("to").map(Ids::read).map(OrganisationId::new),
                request.language());
        Result<Answer> result = questions.answer(actor, question.id(), draft);
        if (result instanceof Result.Refused<Answer> refused) {
            return show(request, actor, question, form.refused(refused.problems()));
        }
        return request.redirect("/fragor/" + question.id().value(), "answer.saved." + draft.kind());
    }

    private Response show(Request request, Actor actor, Question question, Form form) {
        View view = installation.views().of(request, "answer.title");
        List<Choice> kinds = Arrays.stream(Answer.Kind.values())
                .map(kind -> Choice.of(kind.name(), view.text("answer.kind." + kind)))
                .toList();
        List<Choice> others = installation.samverkan().members().organisations(actor).stream()
                .filter(each -> each.kind() != Organisation.Kind.ORGANISER)
                .filter(each -> !actor.organisation().filter(each.id()::equals).isPresent())
                .filter(each -> !each.id().equals(question.header().owner().organisation()))
                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                .toList();
        return view.with(form)
                .with("question", question)
                .with("kinds", kinds)
                .with("others", others)
                .show("question/answer");
    }

    Response toExperience(Request request) {
        Actor actor = request.member();
        Result<Experience> result = questions.toExperience(actor, new AnswerId(request.id("answer")));
        if (result instanceof Result.Refused<Experience> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/erfarenheter/" + result.orThrow().id().value() + "/andra", "answer.draft");
    }
}
