package se.samverkan.servlet.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.SentFile;
import se.samverkan.writing.Imports;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.PendingImport;
import se.samverkan.writing.PendingImportId;
import se.samverkan.writing.Sheet;
import se.samverkan.writing.SheetReader;

/** Reads experiences in from a spreadsheet: shows first what each row would become, then makes drafts of those that are wanted. */
final class ImportPages {
    private static final String AREA = "import";
    private static final String PLACE = "/erfarenheter/las-in";
    private static final List<String> HEADINGS = List.of(
            "Titel",
            "Kommun",
            "Tema",
            "Vad lärde ni er?",
            "Gick snett",
            "Skulle göra annorlunda",
            "Fungerade",
            "Skede",
            "Startår",
            "Slutår",
            "Bakgrund",
            "Det här gjordes",
            "Så gick det",
            "Kostnad",
            "Källa",
            "Länk");

    private final Installation installation;
    private final Imports imports;
    private final SheetReader reader;

    ImportPages(Installation installation, SheetReader reader) {
        this.installation = installation;
        this.imports = installation.samverkan().imports();
        this.reader = reader;
    }

    Response show(Request request) {
        request.member();
        return show(request, Form.empty(AREA));
    }

    private Response show(Request request, Form form) {
        return installation
                .views()
                .of(request, "writing.import.title")
                .with(form)
                .with("most", Sheet.MOST_ROWS - 1)
                .show("writing/import");
    }

    /** An empty sheet with the headings that are understood, as Excel in Sweden opens it. */
    Response template(Request request) {
        request.member();
        String csv = "\uFEFF" + String.join(";", HEADINGS) + "\r\n";
        return Response.bytes("text/csv;charset=utf-8", csv.getBytes(StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"erfarenheter.csv\"");
    }

    Response read(Request request) {
        Actor actor = request.member();
        Optional<SentFile> file = request.file("file");
        Result<PendingImport> result =
                file.isEmpty() ? Result.refused(Problem.invalid("file", "missing")) : prepared(actor, file.get());
        if (result instanceof Result.Refused<PendingImport> refused) {
            return show(request, Form.empty(AREA).refused(refused.problems()));
        }
        return request.redirect(PLACE + "/" + result.orThrow().id().value());
    }

    private Result<PendingImport> prepared(Actor actor, SentFile file) {
        try (InputStream in = file.content().open()) {
            return reader.read(in, file.name()).then(sheet -> imports.prepare(actor, file.name(), sheet));
        } catch (IOException e) {
            throw new UncheckedIOException("A sent file could not be read", e);
        }
    }

    Response preview(Request request) {
        Actor actor = request.member();
        PendingImport waiting = waiting(request, actor);
        List<String> all =
                waiting.rows().stream().map(row -> String.valueOf(row.number())).toList();
        return preview(request, waiting, Form.empty(AREA).with("rows", all));
    }

    private Response preview(Request request, PendingImport waiting, Form form) {
        View view = installation.views().of(request, "writing.import.preview", "file", waiting.title());
        return view.with(form)
                .with("waiting", waiting)
                .with(
                        "rows",
                        waiting.rows().stream()
                                .map(row -> ImportRow.of(view, row))
                                .toList())
                .show("writing/import-preview");
    }

    Response confirm(Request request) {
        Actor actor = request.member();
        PendingImport waiting = waiting(request, actor);
        Form form = Form.of(AREA, request);
        if (form.has("then", "discard")) {
            return discarded(request, waiting, imports.discard(actor, waiting));
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        form.values("rows").stream()
                .filter(number -> number.matches("[0-9]{1,7}"))
                .forEach(number -> chosen.add(Integer.valueOf(number)));
        Result<List<Manuscript>> result = imports.confirm(actor, waiting, chosen);
        if (result instanceof Result.Refused<List<Manuscript>> refused) {
            return preview(request, waiting, form.refused(refused.problems()));
        }
        return request.redirect("/erfarenheter/utkast", "writing.import.done");
    }

    /** Whoever undid it or read it in meanwhile left nothing to undo; a legal hold may keep it. */
    private Response discarded(Request request, PendingImport waiting, Result<?> result) {
        return result instanceof Result.Refused<?> refused
                ? preview(request, waiting, Form.empty(AREA).refused(refused.problems()))
                : request.redirect(PLACE, "writing.import.discarded");
    }

    private PendingImport waiting(Request request, Actor actor) {
        return imports.find(actor, new PendingImportId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
