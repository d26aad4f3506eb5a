package se.samverkan.servlet.retention;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.DisposalReportId;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What was destroyed, by whose decision. */
final class ReportPage implements Handler {
    private final Installation installation;

    ReportPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        DisposalReport report = installation
                .samverkan()
                .retention()
                .disposal()
                .find(actor, new DisposalReportId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().titled(request, report.title());
        List<DueRow> rows = report.lines().stream()
                .map(line -> new DueRow(
                        "",
                        view.text("type." + line.type()),
                        view.number(line.count()),
                        Told.decision(view, line.decision()),
                        "",
                        List.of(),
                        "",
                        ""))
                .toList();
        List<Fact> facts = List.of(
                Fact.of(view.text("disposal.cause"), view.word(report.cause())),
                Fact.of(view.text("disposal.when"), view.moment(report.header().created())),
                Fact.of(view.text("disposal.total"), view.number(report.total())),
                Fact.of(view.text("disposal.keptBack"), view.number(report.keptBack())));
        return view.with("facts", facts)
                .with("rows", rows)
                .with("record", DisposalReport.TYPE.ref(report.id()))
                .show("retention/report");
    }
}
