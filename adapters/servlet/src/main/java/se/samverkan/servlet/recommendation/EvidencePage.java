package se.samverkan.servlet.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.EvidenceDraft;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Stance;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Adds and removes evidence for and against a recommendation: experiences on its themes and notes from meetings. */
final class EvidencePage {
    private static final String AREA = "evidence";

    private final Installation installation;
    private final Recommendations recommendations;

    EvidencePage(Installation installation) {
        this.installation = installation;
        this.recommendations = installation.samverkan().recommendations();
    }

    Response show(Request request) {
        Actor actor = request.coordinator();
        Recommendation stored = stored(request, actor);
        Form form = Form.empty(AREA)
                .with("version", Long.toString(stored.header().version().number()))
                .with("stance", Stance.SUPPORTS.name());
        return show(request, actor, stored, form);
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        Recommendation stored = stored(request, actor);
        if (form.value("record").isEmpty()) {
            return show(request, actor, stored, form.refused(List.of(Problem.invalid("record", "missing"))));
        }
        EvidenceDraft draft = new EvidenceDraft(
                form.value("stance"),
                ref(form.value("record")),
                form.value("statement"),
                new Places(installation.register(), actor).codes(form.value("municipalities")),
                List.of());
        Result<Recommendation> result = recommendations.addEvidence(actor, stored.id(), Opened.version(form), draft);
        if (result instanceof Result.Refused<Recommendation> refused) {
            return show(request, actor, stored, form.refused(refused.problems()));
        }
        if (result instanceof Result.Stale<Recommendation> stale) {
            String newest = Long.toString(stale.current().header().version().number());
            return show(
                    request,
                    actor,
                    stale.current(),
                    form.with("version", newest).refused(List.of(Problem.conflict("", "stale-evidence"))));
        }
        return request.redirect(path(stored), "evidence.saved");
    }

    Response remove(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        Recommendation stored = stored(request, actor);
        String number = form.value("number");
        if (!number.matches("[0-9]{1,3}")
                || Integer.parseInt(number) >= stored.evidence().size()) {
            throw RefusedRequestException.notFound();
        }
        Result<Recommendation> result = recommendations.removeEvidence(
                actor, stored.id(), Opened.version(form), stored.evidence().get(Integer.parseInt(number)));
        if (result instanceof Result.Refused<Recommendation> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(
                path(stored), result.isDone() ? "evidence.removed" : "recommendation.changed-meanwhile");
    }

    private static RecordRef ref(String typed) {
        try {
            return RecordRef.of(typed);
        } catch (IllegalArgumentException e) {
            throw RefusedRequestException.notFound();
        }
    }

    private static String path(Recommendation stored) {
        return "/rekommendationer/" + stored.id().value();
    }

    private Recommendation stored(Request request, Actor actor) {
        return recommendations
                .find(actor, new RecommendationId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, Actor actor, Recommendation stored, Form form) {
        View view = installation.views().of(request, "evidence.title");
        List<Choice> stances = Arrays.stream(Stance.values())
                .map(stance -> Choice.of(stance.name(), view.word(stance)))
                .toList();
        return view.with(form)
                .with("recommendation", stored)
                .with("records", sources(view, actor, stored))
                .with("stances", stances)
                .show("recommendation/evidence");
    }

    private List<Choice> sources(View view, Actor actor, Recommendation stored) {
        List<String> themes =
                stored.themes().stream().map(theme -> theme.value().toString()).toList();
        List<Choice> sources = new ArrayList<>();
        installation
                .samverkan()
                .records()
                .list(actor, RecordQuery.of(Experience.TYPE).withAny("theme", themes))
                .items()
                .forEach(e -> sources.add(Choice.of(
                        Experience.TYPE.ref(e.id()).toString(), view.text("evidence.experience", "title", e.title()))));
        installation
                .samverkan()
                .records()
                .list(actor, RecordQuery.of(Note.TYPE).newestFirst())
                .items()
                .forEach(note -> sources.add(Choice.of(
                        Note.TYPE.ref(note.id()).toString(), view.text("evidence.note", "title", note.title()))));
        return sources;
    }
}
