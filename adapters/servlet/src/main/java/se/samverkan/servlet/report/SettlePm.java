package se.samverkan.servlet.report;

import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.report.Pm;
import se.samverkan.report.PmId;
import se.samverkan.report.Reports;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Settles a PM, then publishes it, each after a question: neither can be undone. */
final class SettlePm {
    private final Installation installation;
    private final Reports reports;

    SettlePm(Installation installation) {
        this.installation = installation;
        this.reports = installation.samverkan().reports();
    }

    Response askToSettle(Request request) {
        return ask(request, "settle", "faststall");
    }

    Response settle(Request request) {
        Actor actor = request.coordinator();
        return after(request, reports.settle(actor, id(request), seen(request)), "settled");
    }

    Response askToPublish(Request request) {
        return ask(request, "publish", "publicera");
    }

    Response publish(Request request) {
        return after(request, reports.publish(request.coordinator(), id(request), seen(request)), "published");
    }

    private Response ask(Request request, String act, String address) {
        Actor actor = request.coordinator();
        Pm pm = reports.find(actor, id(request)).orElseThrow(RefusedRequestException::notFound);
        String path = "/pm/" + pm.id().value();
        return installation
                .views()
                .of(request, "pm." + act + ".question")
                .with("pm", pm)
                .with("consequence", "pm." + act + ".consequence")
                .with("button", "pm." + act)
                .with("action", path + "/" + address)
                .with("back", path)
                .show("report/confirm");
    }

    private static Version seen(Request request) {
        return Opened.version(Form.of(WritePm.AREA, request));
    }

    private static PmId id(Request request) {
        return new PmId(request.id("id"));
    }

    private static Response after(Request request, Result<Pm> result, String said) {
        if (result instanceof Result.Refused<Pm> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/pm/" + request.id("id"), "pm." + (result.isDone() ? said : "changed-meanwhile"));
    }
}
