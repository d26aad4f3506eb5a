package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * Something the reader must know before reading on, such as that parts of the content are invented or that a group was too small to show.
 *
 * @param origin whether what it tells is invented
 * @param title what it is about, in a few words of the report's language
 * @param spans the words, at least one span
 * @since 0.1.0
 */
public record Notice(Origin origin, String title, List<Span> spans) implements Block {

    /** Copies the words and refuses none. */
    public Notice {
        requireNonNull(origin, "origin");
        Texts.required("title", title);
        spans = ImmutableList.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Notice '" + title + "' has no words: leave it out");
        }
    }

    /**
     * A notice in plain words of the report's language.
     *
     * @param origin whether what it tells is invented
     * @param title what it is about
     * @param text the words
     * @return the notice
     */
    public static Notice of(Origin origin, String title, String text) {
        return new Notice(origin, title, Span.line(text));
    }
}
