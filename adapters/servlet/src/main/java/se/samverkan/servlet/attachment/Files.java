package se.samverkan.servlet.attachment;

import java.util.List;
import se.samverkan.attachment.Attachment;
import se.samverkan.attachment.Attachments;
import se.samverkan.network.Actor;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;

/**
 * The files of a record as its page shows them.
 *
 * @param rows the files
 * @param manage where files are added and removed; empty for those who may not
 * @since 0.1.0
 */
public record Files(List<FileRow> rows, String manage) {

    /**
     * The files of a record that a page shows.
     *
     * @param installation the installation
     * @param view the page
     * @param actor who looks
     * @param type the record's type
     * @param about the record
     * @param <R> the record class
     * @return its files, none if the actor may not see the record
     */
    public static <R extends NetworkRecord> Files of(
            Installation installation, View view, Actor actor, RecordType<R> type, R about) {
        Attachments attachments = installation.attachments();
        return new Files(
                rows(view, attachments.list(actor, type, about)),
                attachments.mayAdd(actor, type, about) ? view.url("/bilagor/" + type.ref(about.id())) : "");
    }

    static List<FileRow> rows(View view, List<Attachment> attachments) {
        return attachments.stream()
                .map(attachment -> FileRow.of(view, attachment))
                .toList();
    }

    /**
     * Whether there is nothing to show and nothing to do.
     *
     * @return true if so
     */
    public boolean isNothing() {
        return rows.isEmpty() && manage.isEmpty();
    }
}
