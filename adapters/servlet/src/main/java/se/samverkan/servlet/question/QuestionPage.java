package se.samverkan.servlet.question;

import java.util.List;
import java.util.Optional;
import se.samverkan.follow.Followed;
import se.samverkan.network.Actor;
import se.samverkan.question.Answer;
import se.samverkan.question.Asked;
import se.samverkan.question.Question;
import se.samverkan.question.QuestionId;
import se.samverkan.question.Questions;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.follow.FollowButton;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Likenesses;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One question: who asks, whom, why them, and what they answered. */
final class QuestionPage implements Handler {
    private final Installation installation;

    QuestionPage(Installation installation) {
        this.installation = installation;
    }

    static Question find(Installation installation, Actor actor, Request request) {
        return installation
                .samverkan()
                .questions()
                .find(actor, new QuestionId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Question question = find(installation, actor, request);
        List<Answer> answers = installation.samverkan().questions().answers(actor, question.id());
        View view = installation.views().titled(request, question.title());
        return view.with("question", question)
                .with("organisation", name(actor, question.header().owner().organisation()))
                .with("state", new Shown.Tag(view.word(Questions.state(question, answers)), ""))
                .with("themes", ThemeNames.of(installation, view, actor, question.themes()))
                .with(
                        "asked",
                        question.asked().stream()
                                .map(each -> asked(view, actor, each))
                                .toList())
                .with(
                        "answers",
                        answers.stream().map(each -> given(view, actor, each)).toList())
                .with("mayAnswer", Questions.mayAnswer(actor, question))
                .with(
                        "follow",
                        FollowButton.of(
                                installation,
                                Optional.of(actor),
                                Followed.question(Question.TYPE.ref(question.id())),
                                question.title()))
                .with("mayClose", Questions.mayClose(actor, question))
                .show("question/one");
    }

    private AskedRow asked(View view, Actor actor, Asked asked) {
        return new AskedRow(
                name(actor, asked.organisation()),
                asked.knows().map(id -> view.url("/erfarenheter/" + id.value())),
                asked.title(),
                Likenesses.of(installation, view, actor).to(asked.organisation()));
    }

    private Given given(View view, Actor actor, Answer answer) {
        boolean mine = answer.kind() == Answer.Kind.ANSWERED
                && actor.actsFor(answer.header().owner());
        return new Given(
                answer,
                name(actor, answer.header().owner().organisation()),
                switch (answer.kind()) {
                    case ANSWERED -> "";
                    case PASSED_ON ->
                        view.text(
                                "question.passed-on",
                                "to",
                                answer.to().map(to -> name(actor, to)).orElse(""));
                    case DECLINED -> view.text("question.declined");
                },
                mine);
    }

    private String name(Actor actor, OrganisationId id) {
        Optional<String> name = installation.register().organisation(actor, id);
        return name.orElse("");
    }
}
