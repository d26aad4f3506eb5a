package se.samverkan.servlet.writing;

import se.samverkan.servlet.page.View;
import se.samverkan.writing.Manuscript;

/**
 * A draft in the list of drafts.
 *
 * @param manuscript the draft
 * @param href where it is continued
 * @param discard where it is thrown away
 * @since 0.1.0
 */
public record DraftRow(Manuscript manuscript, String href, String discard) {
    static DraftRow of(View view, Manuscript manuscript) {
        return new DraftRow(manuscript, view.url(path(manuscript)), view.url(path(manuscript) + "/slang"));
    }

    static String path(Manuscript manuscript) {
        return "/erfarenheter/utkast/" + manuscript.id().value();
    }
}
