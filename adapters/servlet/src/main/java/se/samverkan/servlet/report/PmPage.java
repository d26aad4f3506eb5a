package se.samverkan.servlet.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.report.DocumentFormat;
import se.samverkan.report.DocumentWriters;
import se.samverkan.report.Pm;
import se.samverkan.report.PmId;
import se.samverkan.report.Report;
import se.samverkan.report.Reports;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One PM as a document, composed when it is read, with the files it can be had as. */
final class PmPage implements Handler {
    private static final List<String> ORDER = List.of("md", "html", "docx", "pdf");

    private final Installation installation;
    private final DocumentWriters writers;

    PmPage(Installation installation, DocumentWriters writers) {
        this.installation = installation;
        this.writers = writers;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Reports reports = installation.samverkan().reports();
        PmId id = new PmId(request.id("id"));
        Pm pm = reports.find(actor, id).orElseThrow(RefusedRequestException::notFound);
        Report report = reports.report(actor, id, request.language()).orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().titled(request, pm.title());
        boolean writes = actor.is(Role.COORDINATOR) && actor.actsFor(pm.header().owner());
        return view.with("pm", pm)
                .with("printed", new Printed(report))
                .with("files", files(view, pm))
                .with("mayWrite", writes && pm.status() == Pm.Status.DRAFT)
                .with(
                        "mayPublish",
                        writes
                                && pm.status() == Pm.Status.SETTLED
                                && pm.header().sharing() != Sharing.PUBLIC)
                .show("report/pm");
    }

    private List<Link> files(View view, Pm pm) {
        return writers.formats().stream()
                .map(DocumentFormat::extension)
                .sorted(Comparator.<String>comparingInt(ORDER::indexOf).reversed())
                .map(extension -> Link.to(
                        words(view, extension),
                        view.url("/pm/" + pm.id().value() + "/pm." + extension) + "?lang=" + view.language()))
                .toList();
    }

    private static String words(View view, String extension) {
        String words = view.textOrNothing("pm.file." + extension);
        return words.isEmpty() ? extension.toUpperCase(Locale.ROOT) : words;
    }
}
