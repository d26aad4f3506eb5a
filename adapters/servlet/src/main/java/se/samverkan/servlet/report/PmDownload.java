package se.samverkan.servlet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.samverkan.network.Actor;
import se.samverkan.report.DocumentWriter;
import se.samverkan.report.DocumentWriters;
import se.samverkan.report.PmId;
import se.samverkan.report.Report;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** A PM as a file: {@code pm.pdf}, {@code pm.html}, or whatever a writer was found for. */
final class PmDownload implements Handler {
    private static final String NAME = "pm.";

    private final Installation installation;
    private final DocumentWriters writers;

    PmDownload(Installation installation, DocumentWriters writers) {
        this.installation = installation;
        this.writers = writers;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        String file = request.path("file");
        if (!file.startsWith(NAME)) {
            throw RefusedRequestException.notFound();
        }
        DocumentWriter writer =
                writers.writer(file.substring(NAME.length())).orElseThrow(RefusedRequestException::notFound);
        Report report = installation
                .samverkan()
                .reports()
                .report(actor, new PmId(request.id("id")), request.language())
                .orElseThrow(RefusedRequestException::notFound);
        return Response.bytes(writer.format().mediaType(), written(writer, report))
                .header("Content-Language", report.language().tag())
                .header("Content-Disposition", "attachment; filename=\"" + name(report, writer) + "\"");
    }

    private static byte[] written(DocumentWriter writer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A header can hold no other characters safely. */
    private static String name(Report report, DocumentWriter writer) {
        String series = report.titlePage().series().replaceAll("[^A-Za-z0-9]+", "-");
        String tidy = series.replaceAll("^-|-$", "");
        return (tidy.isEmpty() ? "PM" : tidy) + "-" + report.language().tag() + "."
                + writer.format().extension();
    }
}
