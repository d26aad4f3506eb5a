package se.samverkan.servlet.theme;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The themes of the network.
 *
 * @since 0.1.0
 */
public final class ThemePages implements Area {
    private final Installation installation;

    /**
     * Shows themes.
     *
     * @param installation the installation
     */
    public ThemePages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        NewThemeForm added = new NewThemeForm(installation);
        ChangeThemeForm changed = new ChangeThemeForm(installation);
        routes.get("/teman", new ThemeList(installation))
                .get("/teman/nytt", added::show)
                .post("/teman/nytt", added::save)
                .get("/teman/{key}", new ThemePage(installation))
                .get("/teman/{key}/andra", changed::show)
                .post("/teman/{key}/andra", changed::save);
    }
}
