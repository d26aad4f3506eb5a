package se.samverkan.servlet.reflection;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * What members thought of meetings, and how the formats compare.
 *
 * @since 0.1.0
 */
public final class ReflectionPages implements Area {
    private final Installation installation;

    /**
     * Shows reflections.
     *
     * @param installation the installation
     */
    public ReflectionPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        ReflectPage reflect = new ReflectPage(installation);
        routes.get("/traffar/{id}/reflektion", reflect::show)
                .post("/traffar/{id}/reflektion", reflect::save)
                .get("/traffar/{id}/reflektioner", new AnswersPage(installation))
                .get("/upplagg/jamfor", new ComparePage(installation));
    }
}
