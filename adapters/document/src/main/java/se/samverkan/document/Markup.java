package se.samverkan.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are always well-formed and text that is never taken for markup. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Medium medium;

    Markup(Medium medium) {
        this.medium = medium;
    }

    Medium medium() {
        return medium;
    }

    /** Begins an element; attributes are names and values in turn, and one with the empty value is left out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An element that holds nothing, such as {@code meta} or {@code circle}. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append(" />");
        return this;
    }

    Markup text(String text) {
        escape(medium.clean(text));
        return this;
    }

    /** Text of the product's own that is written as it is, such as a style sheet. */
    Markup raw(String own) {
        out.append(own);
        return this;
    }

    /** An element with nothing but words in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A line break between elements, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written, each element closed. */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Elements " + open + " are open: close each before the end");
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(medium.clean(attributes[i + 1]));
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
