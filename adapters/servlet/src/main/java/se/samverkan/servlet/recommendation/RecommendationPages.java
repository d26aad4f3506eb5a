package se.samverkan.servlet.recommendation;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Conclusions and recommendations.
 *
 * @since 0.1.0
 */
public final class RecommendationPages implements Area {
    private final Installation installation;

    /**
     * Shows the recommendations of an installation.
     *
     * @param installation the installation
     */
    public RecommendationPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        ProposePage propose = new ProposePage(installation);
        EvidencePage evidence = new EvidencePage(installation);
        ConcludePage conclude = new ConcludePage(installation);
        PositionPages positions = new PositionPages(installation);
        routes.get("/rekommendationer", new ListPage(installation))
                .get("/rekommendationer/ny", propose::show)
                .post("/rekommendationer/ny", propose::save)
                .get("/rekommendationer/{id}", new OnePage(installation))
                .get("/rekommendationer/{id}/andra", propose::show)
                .post("/rekommendationer/{id}/andra", propose::save)
                .get("/rekommendationer/{id}/underlag", evidence::show)
                .post("/rekommendationer/{id}/underlag", evidence::save)
                .post("/rekommendationer/{id}/underlag/ta-bort", evidence::remove)
                .post("/rekommendationer/{id}/stallning", positions::take)
                .post("/rekommendationer/{id}/status", positions::move)
                .get("/rekommendationer/{id}/publicera", positions::askToPublish)
                .post("/rekommendationer/{id}/publicera", positions::publish)
                .get("/slutsatser/ny", conclude::show)
                .post("/slutsatser/ny", conclude::save);
    }
}
