package se.samverkan.lucene;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into passages to show: sentences, and pieces of such as are longer than {@value #LONGEST} characters. */
final class Passages {

    private static final int LONGEST = 300;

    private Passages() {}

    /** A part of a text, not empty. */
    record Span(int start, int end) {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            if (Character.isWhitespace(text.charAt(start))) {
                start++;
            } else {
                int end = end(text, start);
                spans.add(new Span(start, end));
                start = end;
            }
        }
        return spans;
    }

    private static int end(String text, int start) {
        int last = Math.min(text.length(), start + LONGEST);
        int space = last;
        for (int at = start; at < last; at++) {
            char here = text.charAt(at);
            boolean closes = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            if ((here == '.' || here == '!' || here == '?') && closes) {
                return at + 1;
            }
            space = Character.isWhitespace(here) ? at : space;
        }
        int cut = last == text.length() ? last : space;
        return cut > start + 1 && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }
}
