package se.samverkan.servlet.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.attachment.Attachment;
import se.samverkan.attachment.AttachmentId;
import se.samverkan.attachment.Attachments;
import se.samverkan.attachment.FileKind;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.SentFile;

/** Adds files to a record and removes them. */
final class FilesPage {
    private static final String AREA = "attachment";

    private final Installation installation;
    private final Attachments attachments;

    FilesPage(Installation installation) {
        this.installation = installation;
        this.attachments = installation.attachments();
    }

    Response show(Request request) {
        return show(request, Form.empty(AREA));
    }

    private Response show(Request request, Form form) {
        Actor actor = request.member();
        RecordRef about = about(request);
        if (!attachments.mayAdd(actor, about)) {
            throw RefusedRequestException.notFound();
        }
        View view = installation.views().of(request, "attachment.manage");
        String kinds = Arrays.stream(FileKind.values())
                .map(kind -> kind.extensions().get(0).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return view.with(form)
                .with("rows", Files.rows(view, attachments.list(actor, about)))
                .with("about", about.toString())
                .with("title", attachments.title(actor, about).orElse(""))
                .with("back", back(about))
                .with("kinds", kinds)
                .with("most", view.size(attachments.rules().largest()))
                .show("attachment/manage");
    }

    Response add(Request request) {
        Actor actor = request.member();
        RecordRef about = about(request);
        Optional<SentFile> file = request.file("file");
        Result<Attachment> result =
                file.isEmpty() ? Result.refused(Problem.invalid("file", "missing")) : add(actor, about, file.get());
        if (result instanceof Result.Refused<Attachment> refused) {
            return show(request, Form.empty(AREA).refused(refused.problems()));
        }
        return request.redirect("/bilagor/" + about, "attachment.added");
    }

    private Result<Attachment> add(Actor actor, RecordRef about, SentFile file) {
        try (InputStream in = file.content().open()) {
            return attachments.add(actor, about, file.name(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("A sent file could not be read", e);
        }
    }

    Response askToRemove(Request request) {
        Actor actor = request.member();
        RecordRef about = about(request);
        Attachment file = attachments
                .find(actor, new AttachmentId(request.id("file")))
                .filter(found -> attachments.mayAdd(actor, about))
                .orElseThrow(RefusedRequestException::notFound);
        String page = "/bilagor/" + about;
        return installation
                .views()
                .of(request, "attachment.remove.question")
                .with("name", file.title())
                .with("action", page + "/" + file.id().value() + "/ta-bort")
                .with("back", page)
                .show("attachment/remove");
    }

    Response remove(Request request) {
        RecordRef about = about(request);
        Result<Attachment> result = attachments.remove(request.member(), new AttachmentId(request.id("file")));
        if (result instanceof Result.Refused<Attachment> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/bilagor/" + about, "attachment.removed");
    }

    private static RecordRef about(Request request) {
        return new RecordRef(request.path("type"), request.id("id"));
    }

    /** The page of the record. */
    private static String back(RecordRef about) {
        String folder = switch (about.type()) {
            case "experience" -> "/erfarenheter/";
            case "manuscript" -> "/erfarenheter/utkast/";
            case "meeting" -> "/traffar/";
            default -> "/intervjuer/";
        };
        return folder + about.id();
    }
}
