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
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    static FileRow of(View view, Attachment attachment) {
        String size = attachment.bytes() < MEGA
                ? Math.max(1, attachment.bytes() / KILO) + "\u00a0kB"
                : String.format(view.locale(), "%.1f\u00a0MB", (double) attachment.bytes() / MEGA);
        String kind = attachment.kind().extensions().get(0).toUpperCase(Locale.ROOT);
        return new FileRow(
                attachment,
                kind + ",\u00a0" + size,
                view.url("/bilaga/" + attachment.id().value()));
    }
}
