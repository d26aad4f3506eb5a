package se.samverkan.servlet.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.samverkan.interview.Passage;

/**
 * A line of an interview, in pieces that are coded or not.
 *
 * @param pieces the pieces in order
 * @since 0.1.0
 */
public record Marked(List<Piece> pieces) {
    /**
     * A piece of a line.
     *
     * @param text the words
     * @param coded whether some passage holds them
     */
    public record Piece(String text, boolean coded) {}

    /** Copies the pieces. */
    public Marked {
        pieces = List.copyOf(pieces);
    }

    static List<Marked> lines(String text, List<Passage> passages) {
        BitSet coded = new BitSet();
        passages.stream()
                .filter(passage -> !passage.codings().isEmpty())
                .forEach(passage -> coded.set(
                        passage.selection().start(), passage.selection().end()));
        List<Marked> lines = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int[] points = line.codePoints().toArray();
            if (!line.isBlank()) {
                lines.add(new Marked(pieces(points, at, coded)));
            }
            at += points.length + 1;
        }
        return lines;
    }

    private static List<Piece> pieces(int[] points, int at, BitSet coded) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || coded.get(at + i) != coded.get(at + from)) {
                pieces.add(new Piece(new String(points, from, i - from), coded.get(at + from)));
                from = i;
            }
        }
        return pieces;
    }
}
