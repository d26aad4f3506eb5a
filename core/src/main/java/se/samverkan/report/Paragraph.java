package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * Running text.
 *
 * @param origin whether it is invented
 * @param spans the words, at least one span
 * @since 0.1.0
 */
public record Paragraph(Origin origin, List<Span> spans) implements Block {

    /** Copies the words and refuses none. */
    public Paragraph {
        requireNonNull(origin, "origin");
        spans = ImmutableList.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Paragraph spans [] must hold words: leave the paragraph out");
        }
    }

    /**
     * A paragraph of plain words in the report's language.
     *
     * @param origin whether it is invented
     * @param text the words
     * @return the paragraph
     */
    public static Paragraph of(Origin origin, String text) {
        return new Paragraph(origin, Span.line(text));
    }
}
