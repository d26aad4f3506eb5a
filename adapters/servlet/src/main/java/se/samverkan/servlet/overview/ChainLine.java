package se.samverkan.servlet.overview;

import java.util.List;

/**
 * A line of a chain: an experience or somebody who had use of the one above.
 *
 * @param text what it says, short enough for a drawing
 * @param detail what was changed and what came of it; empty for an experience
 * @param href the experience's page; empty for a reuse
 * @param depth how far in it stands, from 0
 * @param row which line it is, from 0
 * @param parent the row of the line it hangs on; -1 for the first
 * @param experience whether it is an experience
 * @param current whether it is the one that the page is about
 * @param example whether it is invented
 * @param below what hangs on it
 * @since 0.1.0
 */
public record ChainLine(
        String text,
        String detail,
        String href,
        int depth,
        int row,
        int parent,
        boolean experience,
        boolean current,
        boolean example,
        List<ChainLine> below) {
    private static final int STEP = 40;
    private static final int INDENT = 24;
    private static final int MARGIN = 14;
    private static final int MIDDLE = 20;
    private static final int LONGEST = 42;

    /** Copies what hangs on it. */
    public ChainLine {
        below = List.copyOf(below);
    }

    /**
     * Where its dot stands.
     *
     * @return to the right
     */
    public int x() {
        return MARGIN + depth * INDENT;
    }

    /**
     * Where its dot stands.
     *
     * @return downwards
     */
    public int y() {
        return row * STEP + MIDDLE;
    }

    /**
     * The line from what it hangs on.
     *
     * @return the value of a path's {@code d}; empty for the first
     */
    public String path() {
        return parent < 0 ? "" : "M" + (x() - INDENT) + " " + (parent * STEP + MIDDLE) + "V" + y() + "H" + x();
    }

    /**
     * The text, cut for the drawing; the list below has all of it.
     *
     * @return some forty characters
     */
    public String shortText() {
        int most = LONGEST - depth * 2;
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    /**
     * How high a drawing of as many lines is.
     *
     * @param lines the number of lines
     * @return its height
     */
    public static int height(int lines) {
        return lines * STEP;
    }
}
