package se.samverkan.servlet.theme;

import java.util.List;
import java.util.Map;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** Every theme with how many experiences it has. */
final class ThemeList implements Handler {
    private final Installation installation;

    ThemeList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        List<Theme> themes = installation.samverkan().themes().all(actor);
        Map<String, Long> counts =
                installation.samverkan().experiences().counts(actor, ExperienceFilter.ALL, ExperienceFacet.THEME);
        return installation
                .views()
                .of(request, "theme.list.title")
                .with("themes", themes)
                .with("counts", counts)
                .show("theme/list");
    }
}
