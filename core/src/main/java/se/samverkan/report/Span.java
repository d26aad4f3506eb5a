package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Language;

/**
 * A run of words within a line.
 *
 * @param text the words, at least one character
 * @param emphasised whether they are stressed
 * @param link where they lead: an address that begins {@code https://} or {@code http://}, or {@code #} and an anchor in the report; empty if
 *     nowhere
 * @param language their language where it differs from the report's
 * @since 0.1.0
 */
public record Span(String text, boolean emphasised, Optional<String> link, Optional<Language> language) {

    /** Refuses empty words and a link that leads anywhere but to the web or into the report. */
    public Span {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Span text '' must have at least one character: leave the span out");
        }
        link.ifPresent(Span::checkLink);
        requireNonNull(language, "language");
    }

    /**
     * Plain words in the report's language.
     *
     * @param text the words
     * @return the span
     */
    public static Span of(String text) {
        return new Span(text, false, Optional.empty(), Optional.empty());
    }

    /**
     * Stressed words in the report's language.
     *
     * @param text the words
     * @return the span
     */
    public static Span emphasis(String text) {
        return new Span(text, true, Optional.empty(), Optional.empty());
    }

    /**
     * Words that lead to a web page.
     *
     * @param text the words
     * @param address an address that begins {@code https://} or {@code http://}
     * @return the span
     * @throws IllegalArgumentException if the address begins otherwise
     */
    public static Span link(String text, String address) {
        return new Span(text, false, Optional.of(address), Optional.empty());
    }

    /**
     * Words that lead to a place in the report, such as "4" to the fourth source.
     *
     * @param text the words
     * @param anchor the place's anchor
     * @return the span
     */
    public static Span to(String text, String anchor) {
        return new Span(text, false, Optional.of("#" + anchor), Optional.empty());
    }

    /**
     * A whole line of plain words in the report's language.
     *
     * @param text the words
     * @return one span
     */
    public static List<Span> line(String text) {
        return List.of(of(text));
    }

    /**
     * The same words, marked with their language.
     *
     * @param spoken the language
     * @return the span
     */
    public Span in(Language spoken) {
        return new Span(text, emphasised, link, Optional.of(spoken));
    }

    /**
     * The anchor that the words lead to.
     *
     * @return the anchor without {@code #}, empty if they lead nowhere or to the web
     */
    public Optional<String> anchor() {
        return link.filter(target -> target.startsWith("#")).map(target -> target.substring(1));
    }

    private static void checkLink(String target) {
        boolean inside = target.startsWith("#");
        if (inside ? !Anchors.isAnchor(target.substring(1)) : !target.matches("https?://[^\\s\\p{Cntrl}]+")) {
            throw new IllegalArgumentException(
                    "Link '" + target
                            + "' must begin https:// or http:// and hold no space, or be # and an anchor of the report such as #kalla-4");
        }
    }
}
