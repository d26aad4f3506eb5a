package se.samverkan.servlet.competence;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The self-assessment and its result.
 *
 * @since 0.1.0
 */
public final class CompetencePages implements Area {
    private final Installation installation;

    /**
     * Shows the self-assessments of an installation.
     *
     * @param installation the installation
     */
    public CompetencePages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        RatePage rate = new RatePage(installation);
        routes.get("/sjalvskattning", new ChangePage(installation))
                .get("/sjalvskattning/svara", rate::show)
                .post("/sjalvskattning/svara", rate::save);
    }
}
