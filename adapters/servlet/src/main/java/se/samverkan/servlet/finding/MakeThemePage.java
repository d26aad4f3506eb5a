package se.samverkan.servlet.finding;

import java.util.List;
import java.util.Set;
import se.samverkan.Samverkan;
import se.samverkan.finding.ThemeSuggestion;
import se.samverkan.interview.CodeId;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Makes a theme of the codes that were ticked, or adds what they mark to a theme that is there. */
final class MakeThemePage {
    private static final String AREA = "theme";
    private static final String CODES = "codes";
    private final Installation installation;
    private final SuggestionPage suggestions;

    MakeThemePage(Installation installation, SuggestionPage suggestions) {
        this.installation = installation;
        this.suggestions = suggestions;
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        List<String> codes = request.query().all(CODES);
        if (codes.isEmpty()) {
            Form none = Form.empty(SuggestionPage.AREA).refused(List.of(Problem.invalid(CODES, "missing")));
            return suggestions.show(request, none);
        }
        List<ThemeSuggestion> chosen = chosen(coordinator, codes);
        String name = chosen.size() == 1 ? chosen.get(0).code().name() : "";
        String description = chosen.size() == 1 ? chosen.get(0).code().description() : "";
        Form form = Form.empty(AREA).with(CODES, codes).with("swedish", name).with("description", description);
        return show(request, coordinator, form);
    }

    Response make(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        Result<Theme> result = installation
                .samverkan()
                .findings()
                .theme(
                        coordinator,
                        codes(form),
                        form.value("key").strip(),
                        form.value("swedish"),
                        form.value("english"),
                        form.value("description"));
        return after(request, coordinator, form, result, "finding.made");
    }

    Response add(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        if (form.optional("theme").isEmpty()) {
            return show(request, coordinator, form.refused(List.of(Problem.invalid("theme", "missing"))));
        }
        ThemeId theme = new ThemeId(Ids.read(form.value("theme")));
        Result<Theme> result = installation.samverkan().findings().addTo(coordinator, theme, codes(form));
        return after(request, coordinator, form, result, "finding.added");
    }

    private static Set<CodeId> codes(Form form) {
        return Ids.read(form.values(CODES), CodeId::new);
    }

    private Response after(Request request, Actor coordinator, Form form, Result<Theme> result, String said) {
        if (result instanceof Result.Done<Theme> done) {
            return request.redirect("/teman/" + done.value().key() + "/underlag", said);
        }
        if (result instanceof Result.Refused<Theme> refused) {
            return show(request, coordinator, form.refused(refused.problems()));
        }
        throw RefusedRequestException.of(List.of(Problem.conflict("", "stale")));
    }

    private List<ThemeSuggestion> chosen(Actor coordinator, List<String> codes) {
        return installation.samverkan().findings().suggestions(coordinator).stream()
                .filter(each -> codes.contains(each.code().id().value().toString()))
                .toList();
    }

    private Response show(Request request, Actor coordinator, Form form) {
        Samverkan samverkan = installation.samverkan();
        View view = installation.views().of(request, "finding.make.title");
        List<Choice> themes = samverkan.themes().all(coordinator).stream()
                .map(theme -> Choice.of(theme.id().value().toString(), theme.name(view.locale())))
                .toList();
        return view.with(form)
                .with("chosen", chosen(coordinator, form.values(CODES)))
                .with("themes", themes)
                .show("finding/make");
    }
}
