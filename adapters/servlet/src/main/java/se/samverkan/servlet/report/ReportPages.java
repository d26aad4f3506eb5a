package se.samverkan.servlet.report;

import static java.util.Objects.requireNonNull;

import se.samverkan.report.DocumentWriters;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The PM and the pages to take home.
 *
 * @since 0.1.0
 */
public final class ReportPages implements Area {
    private final Installation installation;
    private final DocumentWriters writers;

    /**
     * Shows the PMs of an installation, as every document that a writer is found for.
     *
     * @param installation the installation
     */
    public ReportPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.writers = DocumentWriters.found();
    }

    @Override
    public void addTo(Routes routes) {
        WritePm write = new WritePm(installation);
        SettlePm settle = new SettlePm(installation);
        TakeHome home = new TakeHome(installation);
        routes.get("/pm", new PmList(installation))
                .get("/pm/nytt", write::show)
                .post("/pm/nytt", write::save)
                .get("/pm/{id}", new PmPage(installation, writers))
                .get("/pm/{id}/andra", write::show)
                .post("/pm/{id}/andra", write::save)
                .get("/pm/{id}/faststall", settle::askToSettle)
                .post("/pm/{id}/faststall", settle::settle)
                .get("/pm/{id}/publicera", settle::askToPublish)
                .post("/pm/{id}/publicera", settle::publish)
                .get("/pm/{id}/{file}", new PmDownload(installation, writers))
                .get("/ta-med-hem/traff/{id}", home::meeting)
                .get("/ta-med-hem/rekommendation/{id}", home::recommendation);
    }
}
