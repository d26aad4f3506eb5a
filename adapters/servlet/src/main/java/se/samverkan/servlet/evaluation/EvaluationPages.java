package se.samverkan.servlet.evaluation;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The evaluation of the network and the stories of what use it was.
 *
 * @since 0.1.0
 */
public final class EvaluationPages implements Area {
    private final Installation installation;

    /**
     * Shows the evaluation of an installation's networks.
     *
     * @param installation the installation
     */
    public EvaluationPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        TellValue tell = new TellValue(installation);
        routes.get("/utvardering", new EvaluationPage(installation))
                .get("/utvardering/nytta", tell::show)
                .post("/utvardering/nytta", tell::save);
    }
}
