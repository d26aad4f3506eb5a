package se.samverkan.servlet.question;

import java.util.Arrays;
import java.util.List;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.Phase;
import se.samverkan.network.Actor;
import se.samverkan.question.Match;
import se.samverkan.question.Question;
import se.samverkan.question.QuestionDraft;
import se.samverkan.question.Questions;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.ThemeId;

/** Asks the network in two steps: what, then whom, with a reason for each. */
final class AskPage {
    private static final String AREA = "question";
    private static final int TO_READ = 3;

    private final Installation installation;
    private final Questions questions;

    AskPage(Installation installation) {
        this.installation = installation;
        this.questions = installation.samverkan().questions();
    }

    Response show(Request request) {
        Actor actor = request.member();
        Form form = Form.empty(AREA)
                .with("title", request.query().first("q").map(String::strip).orElse(""))
                .with("themes", request.query().all("tema"));
        return show(request, actor, form);
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = guessed(actor, Form.of(AREA, request));
        if (form.has("step", "change")) {
            return show(request, actor, form);
        }
        QuestionDraft draft = new QuestionDraft(
                form.value("title"),
                form.value("text"),
                Ids.read(form.values("themes"), ThemeId::new),
                form.value("phase"),
                request.language());
        if (!form.has("step", "ask")) {
            return match(request, actor, form, draft);
        }
        Result<Question> result = questions.ask(actor, draft, Ids.read(form.values("asked"), OrganisationId::new));
        if (result instanceof Result.Done<Question> done) {
            return request.redirect("/fragor/" + done.value().id().value(), "question.asked.done");
        }
        if (result instanceof Result.Refused<Question> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        throw RefusedRequestException.notFound();
    }

    /** Who chose no theme is helped by the words of the question; the guess is shown in the next step, where it can be changed. */
    private Form guessed(Actor actor, Form form) {
        if (!form.values("themes").isEmpty() || form.value("title").isBlank()) {
            return form;
        }
        String text = form.value("title") + " " + form.value("text");
        List<String> likely = installation.samverkan().experiences().likelyThemes(actor, text).stream()
                .map(theme -> theme.value().toString())
                .toList();
        return likely.isEmpty() ? form : form.with("themes", likely).with("guessed", "true");
    }

    private Response match(Request request, Actor actor, Form form, QuestionDraft draft) {
        Result<List<Match>> result = questions.match(actor, draft);
        if (result instanceof Result.Refused<List<Match>> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        View view = view(request, actor);
        List<Suggested> suggested = result.orThrow().stream()
                .map(match -> Suggested.of(view, match))
                .toList();
        return view.with(form)
                .with("suggested", suggested)
                .with("themes", ThemeNames.of(installation, view, actor, draft.themes()))
                .with("read", toRead(view, actor, draft))
                .show("question/whom");
    }

    /** What the bank already tells about it, so that nobody is asked for what can be read. */
    private List<Link> toRead(View view, Actor actor, QuestionDraft draft) {
        Places places = new Places(installation.register(), actor);
        return installation
                .samverkan()
                .experiences()
                .search(
                        actor,
                        draft.title(),
                        ExperienceFilter.ALL.withAny(
                                ExperienceFacet.THEME,
                                draft.themes().stream()
                                        .map(theme -> theme.value().toString())
                                        .toList()),
                        PageRequest.first(TO_READ))
                .items()
                .stream()
                .map(ExperienceHit::experience)
                .map(found -> Link.to(
                        found.title() + ", "
                                + view.list(places.names(found.scope().municipalities())),
                        view.url("/erfarenheter/" + found.id().value())))
                .toList();
    }

    private Response show(Request request, Actor actor, Form form) {
        View view = view(request, actor);
        List<Choice> phases = Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.UNKNOWN)
                .map(phase -> Choice.of(phase.name(), view.word(phase)))
                .toList();
        return view.with(form)
                .with("themes", ThemeNames.choices(installation, view, actor))
                .with("phases", phases)
                .show("question/ask");
    }

    private View view(Request request, Actor actor) {
        if (actor.organisation().isEmpty()) {
            throw RefusedRequestException.forbidden("members-only");
        }
        return installation.views().of(request, "question.new.title");
    }
}
