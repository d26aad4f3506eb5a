package se.samverkan.servlet.theme;

import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** Changes a theme's names and description. Whoever is second sees both versions and keeps what they typed. */
final class ChangeThemeForm {
    private final Installation installation;

    ChangeThemeForm(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Theme theme = theme(request, request.coordinator());
        return view(request, theme, filled(theme), Optional.empty()).show("theme/change");
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Theme theme = theme(request, coordinator);
        Form form = Form.of(NewThemeForm.AREA, request);
        Themes.Draft draft = new Themes.Draft(
                theme.key(), form.value("swedish"), form.value("english"), form.value("description"), theme.foundIn());
        Result<Theme> result =
                installation.samverkan().themes().change(coordinator, Opened.at(Theme.TYPE, theme, form), draft);
        if (result instanceof Result.Stale<Theme> stale) {
            Theme now = stale.current();
            Form again = Opened.with(form, now);
            return view(request, now, again, Optional.of(filled(now)))
                    .status(Response.CONFLICT)
                    .show("theme/change");
        }
        if (result instanceof Result.Refused<Theme> refused) {
            return view(request, theme, form.refused(refused.problems()), Optional.empty())
                    .show("theme/change");
        }
        return request.redirect("/teman/" + theme.key(), "theme.saved");
    }

    private Theme theme(Request request, Actor coordinator) {
        return installation
                .samverkan()
                .themes()
                .byKey(coordinator, request.path("key"))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private static Form filled(Theme theme) {
        return Opened.with(Form.empty(NewThemeForm.AREA), theme)
                .with("swedish", theme.swedish())
                .with("english", theme.english())
                .with("description", theme.description());
    }

    private View view(Request request, Theme theme, Form form, Optional<Form> stored) {
        return installation
                .views()
                .of(request, "theme.change.title", "theme", theme.name(request.locale()))
                .with(form)
                .with("theme", theme)
                .with("stored", stored);
    }
}
