package se.samverkan.servlet.about;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * Pages about the service.
 *
 * @since 0.1.0
 */
public final class AboutPages implements Area {
    private final Installation installation;

    /**
     * Tells about an installation.
     *
     * @param installation what is told about
     */
    public AboutPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/hjalp", request -> show(request, "help"))
                .get("/tillganglighet", request -> show(request, "accessibility"))
                .get("/personuppgifter", request -> show(request, "privacy"))
                .get("/komponenter", new ComponentsPage(installation.views()));
    }

    private Response show(Request request, String name) {
        return installation.views().of(request, name + ".title").show("about/" + name);
    }
}
