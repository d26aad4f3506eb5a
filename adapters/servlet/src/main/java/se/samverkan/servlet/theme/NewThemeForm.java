package se.samverkan.servlet.theme;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** Adds a theme. */
final class NewThemeForm {
    static final String AREA = "theme";
    private final Installation installation;

    NewThemeForm(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        request.coordinator();
        return show(request, Form.empty(AREA));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        Themes.Draft draft = new Themes.Draft(
                form.value("key").strip(),
                form.value("swedish"),
                form.value("english"),
                form.value("description"),
                List.of());
        Result<Theme> result = installation.samverkan().themes().add(coordinator, draft);
        if (result instanceof Result.Refused<Theme> refused) {
            return show(request, form.refused(refused.problems()));
        }
        return request.redirect("/teman/" + result.orThrow().key(), "theme.saved");
    }

    private Response show(Request request, Form form) {
        return installation.views().of(request, "theme.new.title").with(form).show("theme/new");
    }
}
