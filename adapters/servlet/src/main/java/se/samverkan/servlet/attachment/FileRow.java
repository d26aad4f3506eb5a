package se.samverkan.servlet.attachment;

import java.util.Locale;
import se.samverkan.attachment.Attachment;
import se.samverkan.servlet.page.View;

/**
 * A file in a list.
 *
 * @param attachment the file
 * @param facts its kind and size in words
 * @param href where it is read
 * @since 0.1.0
 */
public record FileRow(Attachment attachment, String facts, String href) {
    static FileRow of(View view, Attachment attachment) {
        String kind = attachment.kind().extensions().get(0).toUpperCase(Locale.ROOT);
        return new FileRow(
                attachment,
                kind + ",\u00a0" + view.size(attachment.bytes()),
                view.url("/bilaga/" + attachment.id().value()));
    }
}
