package se.samverkan.servlet.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.Addressee;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** Proposes a recommendation or changes its words. When somebody else was first, both versions stand side by side. */
final class ProposePage {
    private static final List<String> COMPARED =
            List.of("title", "text", "addressee", "themes", "groups", "conditions", "followUp");

    private final Installation installation;
    private final Recommendations recommendations;

    ProposePage(Installation installation) {
        this.installation = installation;
        this.recommendations = installation.samverkan().recommendations();
    }

    Response show(Request request) {
        Actor actor = request.coordinator();
        Form form = isNew(request)
                ? Form.empty(OnePage.AREA).with("addressee", Addressee.MUNICIPALITY.name())
                : filled(actor, stored(request, actor));
        return show(request, actor, form, Optional.empty());
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(OnePage.AREA, request);
        Result<Recommendation> result = isNew(request)
                ? recommendations.propose(actor, draft(form))
                : recommendations.change(
                        actor, new RecommendationId(request.id("id")), Opened.version(form), draft(form));
        if (result instanceof Result.Done<Recommendation> done) {
            return request.redirect("/rekommendationer/" + done.value().id().value(), "recommendation.saved");
        }
        if (result instanceof Result.Refused<Recommendation> refused) {
            return show(request, actor, form.refused(refused.problems()), Optional.empty());
        }
        Form now = filled(actor, stored(request, actor));
        return show(request, actor, form.with("version", now.value("version")), Optional.of(now));
    }

    private static boolean isNew(Request request) {
        return request.incoming().path().endsWith("/ny");
    }

    private Recommendation stored(Request request, Actor actor) {
        return recommendations
                .find(actor, new RecommendationId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private static RecommendationDraft draft(Form form) {
        return new RecommendationDraft(
                form.value("title"),
                form.value("text"),
                form.value("addressee"),
                form.values("themes"),
                form.values("groups"),
                form.value("conditions"),
                form.value("followUp"));
    }

    private Form filled(Actor actor, Recommendation stored) {
        List<String> themes = installation.samverkan().themes().all(actor).stream()
                .filter(theme -> stored.themes().contains(theme.id()))
                .map(Theme::key)
                .toList();
        return Form.empty(OnePage.AREA)
                .with("version", Long.toString(stored.header().version().number()))
                .with("title", stored.title())
                .with("text", stored.text())
                .with("addressee", stored.addressee().name())
                .with("themes", themes)
                .with(
                        "groups",
                        stored.appliesTo().groups().stream().map(Enum::name).toList())
                .with("conditions", stored.appliesTo().conditions())
                .with("followUp", stored.followUp().map(LocalDate::toString).orElse(""));
    }

    private Response show(Request request, Actor actor, Form form, Optional<Form> now) {
        View view = installation
                .views()
                .of(request, isNew(request) ? "recommendation.new.title" : "recommendation.edit.title");
        List<Choice> themes = installation.samverkan().themes().all(actor).stream()
                .map(theme -> Choice.of(theme.key(), theme.name(view.locale())))
                .toList();
        view.with(form)
                .with("action", request.incoming().path())
                .with("stored", now)
                .with("compared", COMPARED)
                .with("themes", themes)
                .with("addressees", choices(view, Addressee.values()))
                .with("groups", groups(view));
        return (now.isPresent() ? view.status(Response.CONFLICT) : view).show("recommendation/propose");
    }

    private static List<Choice> choices(View view, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), view.word(constant)))
                .toList();
    }

    private static List<Choice> groups(View view) {
        boolean english = view.language().equals("en");
        return Arrays.stream(MunicipalityGroup.values())
                .map(group ->
                        Choice.of(group.name(), group.name() + " " + (english ? group.english() : group.swedish())))
                .toList();
    }
}
