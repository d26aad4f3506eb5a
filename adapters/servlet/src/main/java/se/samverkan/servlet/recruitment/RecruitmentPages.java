package se.samverkan.servlet.recruitment;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * How a panel comes about, step by step, and what the public sees of it.
 *
 * @since 0.1.0
 */
public final class RecruitmentPages implements Area {
    private final Installation installation;

    /**
     * Shows the pages of an installation.
     *
     * @param installation the installation
     */
    public RecruitmentPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        BeginPage begin = new BeginPage(installation);
        PoolPage pool = new PoolPage(installation);
        QuotasPage quotas = new QuotasPage(installation);
        MethodPage method = new MethodPage(installation);
        LotPage lot = new LotPage(installation);
        addPublic(routes);
        addCalls(routes);
        routes.get("/urval/ny", begin::show)
                .post("/urval/ny", begin::save)
                .get("/urval/plan/{id}", pool::show)
                .post("/urval/plan/{id}", pool::save)
                .post("/urval/plan/{id}/fil", pool::upload)
                .get("/urval/plan/{id}/kvoter", quotas::show)
                .post("/urval/plan/{id}/kvoter", quotas::save)
                .post("/urval/plan/{id}/anpassa", quotas::adopt)
                .get("/urval/plan/{id}/metod", method::show)
                .post("/urval/plan/{id}/metod", method::start)
                .post("/urval/plan/{id}/avbryt", method::stop)
                .get("/urval/plan/{id}/dra", lot::show)
                .post("/urval/plan/{id}/dra", lot::draw)
                .post("/urval/plan/{id}/kungor", lot::announce);
    }

    private void addPublic(Routes routes) {
        LotteryPage lottery = new LotteryPage(installation);
        InterestPage interest = new InterestPage(installation);
        ReplyPage reply = new ReplyPage(installation);
        PanelFiles files = new PanelFiles(installation);
        routes.get("/urval/{id}/kommuner.csv", files::members)
                .get("/urval/{id}/spegling.csv", files::mirror)
                .get("/urval/{id}/matt.csv", files::measures)
                .get("/urval/lottning/{id}", lottery::show)
                .post("/urval/lottning/{id}", lottery::enter)
                .get("/urval/lottning/{id}/{file}", lottery::file)
                .get("/intresse/{id}", interest::show)
                .post("/intresse/{id}", interest::send)
                .get("/intresse/{id}/tack", interest::thank)
                .get("/svar/{secret}", reply::show)
                .post("/svar/{secret}", reply::send);
    }

    private void addCalls(Routes routes) {
        CallPages calls = new CallPages(installation);
        InvitePage invite = new InvitePage(installation);
        routes.get("/urval/intresse/ny", calls::begin)
                .post("/urval/intresse/ny", calls::write)
                .get("/urval/intresse/{id}", calls::show)
                .get("/urval/intresse/{id}/andra", calls::change)
                .post("/urval/intresse/{id}/andra", calls::save)
                .get("/urval/intresse/{id}/publicera", calls::ask)
                .post("/urval/intresse/{id}/publicera", calls::publish)
                .post("/urval/intresse/{id}/ta-bort", calls::remove)
                .post("/urval/intresse/{id}/kontrollera", calls::check)
                .get("/urval/intresse/{id}/ta-bort-vantande", calls::askToClear)
                .post("/urval/intresse/{id}/ta-bort-vantande", calls::clear)
                .post("/urval/intresse/{id}/sla-ihop", calls::merge)
                .get("/urval/{id}/inbjudan", invite::show)
                .post("/urval/{id}/inbjudan", invite::send)
                .get("/urval/{id}/inbjudan/{file}", invite::file);
    }
}
