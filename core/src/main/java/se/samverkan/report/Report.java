package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Language;

/**
 * A report as content, not layout: a title page and chapters of blocks. Immutable.
 *
 * @param language the language of headings and generated sentences; people's words carry their own
 * @param titlePage the first page
 * @param sections the chapters, at least one
 * @since 0.1.0
 */
public record Report(Language language, TitlePage titlePage, List<Section> sections) {

    /** Copies the chapters; refuses none, two places with one anchor, and a link within the report that leads nowhere. */
    public Report {
        requireNonNull(language, "language");
        requireNonNull(titlePage, "titlePage");
        sections = ImmutableList.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "Report '" + titlePage.title().text() + "' has no chapters: it needs one");
        }
        Anchors.check(titlePage, sections);
    }

    /**
     * The title in plain words.
     *
     * @return the title
     */
    public String title() {
        return titlePage.title().text();
    }
}
