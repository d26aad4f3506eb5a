package se.samverkan.servlet.finding;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * From codes to themes, what a theme rests on, and which themes matter most.
 *
 * @since 0.1.0
 */
public final class FindingPages implements Area {
    private final Installation installation;

    /**
     * Shows findings.
     *
     * @param installation the installation
     */
    public FindingPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        SuggestionPage suggestions = new SuggestionPage(installation);
        MakeThemePage made = new MakeThemePage(installation, suggestions);
        VotePage vote = new VotePage(installation);
        routes.get("/fynd", suggestions::show)
                .get("/fynd/tema", made::show)
                .post("/fynd/tema", made::make)
                .post("/fynd/tema/lagg-till", made::add)
                .get("/teman/{key}/underlag", new TracePage(installation))
                .get("/prioritera", vote::show)
                .post("/prioritera", vote::save);
    }
}
