package se.samverkan.servlet.retention;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The retention schedule, legal holds, and disposal with its reports.
 *
 * @since 0.1.0
 */
public final class RetentionPages implements Area {
    private final Installation installation;

    /**
     * Shows what is kept and what goes.
     *
     * @param installation the installation
     */
    public RetentionPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        RulePage rule = new RulePage(installation);
        HoldList holds = new HoldList(installation);
        NewHoldPage hold = new NewHoldPage(installation);
        DisposalPage disposal = new DisposalPage(installation);
        routes.get("/bevarande", new SchedulePage(installation))
                .get("/bevarande/{type}/regel", rule::show)
                .post("/bevarande/{type}/regel", rule::save)
                .get("/gallringsstopp", holds::list)
                .get("/gallringsstopp/nytt", hold::show)
                .post("/gallringsstopp/nytt", hold::save)
                .get("/gallringsstopp/{id}/hav", holds::ask)
                .post("/gallringsstopp/{id}/hav", holds::lift)
                .get("/gallring", disposal::show)
                .post("/gallring", disposal::dispose)
                .get("/gallring/rapporter/{id}", new ReportPage(installation));
    }
}
