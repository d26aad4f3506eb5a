package se.samverkan.interview;

/**
 * A stretch of a text, counted in Unicode code points as REFI-QDA's PlainTextSelection counts: {@code startPosition} is the first code point
 * and {@code endPosition} the one after the last.
 *
 * @param start the position of the first code point, from 0
 * @param end the position after the last code point, greater than the start
 * @since 0.1.0
 */
public record Selection(int start, int end) implements Comparable<Selection> {

    /** Refuses a stretch that is empty or begins before the text. */
    public Selection {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Selection " + start + "-" + end
                    + " is no stretch of a text: the start is at least 0 and the end comes after it");
        }
    }

    @Override
    public int compareTo(Selection other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /**
     * How long the stretch is.
     *
     * @return its number of code points, at least 1
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether two stretches share any code point.
     *
     * @param other the other stretch
     * @return true if so
     */
    public boolean overlaps(Selection other) {
        return start < other.end && other.start < end;
    }
}
