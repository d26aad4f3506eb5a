package se.samverkan.servlet.attachment;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.samverkan.attachment.Attachment;
import se.samverkan.attachment.AttachmentId;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Sends a file as it is. Only pictures are shown; all else is saved, and nothing in it may run as if it were ours. */
final class Download implements Handler {
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox";

    private final Installation installation;

    Download(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Attachment found = installation
                .attachments()
                .find(actor, new AttachmentId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        return Response.stream(found.kind().mediaType(), to -> {
                    if (!installation.attachments().copy(actor, found.id(), to)) {
                        throw new FileNotFoundException(
                                "Attachment " + found.id().value() + " was removed meanwhile");
                    }
                })
                .header("Content-Length", String.valueOf(found.bytes()))
                .header("Content-Disposition", disposition(found))
                .header("Content-Security-Policy", NOTHING_RUNS);
    }

    /** The name in RFC 8187's form, and in ASCII for what does not read that. */
    private static String disposition(Attachment found) {
        String ascii = found.title().replaceAll("[^A-Za-z0-9. _-]", "_");
        return (found.kind().isPicture() ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + encoded(found.title());
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = Character.isLetterOrDigit(each) && each > 0;
            out.append(
                    plain || each == '.' || each == '-' || each == '_'
                            ? String.valueOf((char) each)
                            : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return out.toString();
    }
}
