package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage of an experience that answers a search, with the words that do so marked.
 *
 * @param field the field it stands in
 * @param text the passage, as it was written
 * @param marks the parts to mark, in order and apart from each other
 * @since 0.1.0
 */
public record Excerpt(ExperienceField field, String text, List<Mark> marks) {

    /** Copies the marks and refuses such that lie outside the text or over each other. */
    public Excerpt {
        requireNonNull(field, "field");
        marks = ImmutableList.copyOf(marks);
        int free = 0;
        for (Mark mark : marks) {
            if (mark.start() < free || mark.end() > text.length()) {
                throw new IllegalArgumentException("Mark " + mark + " must lie between " + free + " and "
                        + text.length() + ": sort the marks and join those that meet");
            }
            free = mark.end();
        }
    }

    /**
     * The passage in pieces, to show one after the other.
     *
     * @return the pieces in order; together they are the text
     */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (Mark mark : marks) {
            add(pieces, shown, mark.start(), false);
            add(pieces, mark.start(), mark.end(), true);
            shown = mark.end();
        }
        add(pieces, shown, text.length(), false);
        return ImmutableList.copyOf(pieces);
    }

    private void add(List<Piece> pieces, int start, int end, boolean marked) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), marked));
        }
    }

    /**
     * A piece of a passage.
     *
     * @param text the words, not empty
     * @param marked whether they answer the search
     */
    public record Piece(String text, boolean marked) {}

    /**
     * A part of a text.
     *
     * @param start where it begins, in characters from 0
     * @param end where it ends, above the start; not part of it
     */
    public record Mark(int start, int end) {

        /** Refuses an empty part. */
        public Mark {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException(
                        "Mark " + start + "-" + end + " must begin at 0 or later and end after");
            }
        }
    }
}
