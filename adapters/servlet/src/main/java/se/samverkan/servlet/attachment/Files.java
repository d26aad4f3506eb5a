package se.samverkan.servlet.attachment;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordRef;
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
     * The files of a record.
     *
     * @param installation the installation
     * @param view the page
     * @param actor who looks
     * @param about the record
     * @return its files, none if the actor may not see the record
     */
    public static Files of(Installation installation, View view, Actor actor, RecordRef about) {
        List<FileRow> rows = installation.attachments().list(actor, about).stream()
                .map(attachment -> FileRow.of(view, attachment))
                .toList();
        String manage = installation.attachments().mayAdd(actor, about) ? view.url("/bilagor/" + about) : "";
        return new Files(rows, manage);
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
