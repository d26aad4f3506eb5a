package se.samverkan.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A cell of a {@link Table}. The drawn kinds only repeat what other cells of the row tell in figures: the table is the figure, and its text
 * cannot fall behind.
 *
 * @since 0.1.0
 */
public sealed interface Cell {

    /**
     * Words or figures.
     *
     * @param spans the words; empty for an empty cell
     */
    record Words(List<Span> spans) implements Cell {

        /** Copies the words. */
        public Words {
            spans = ImmutableList.copyOf(spans);
        }
    }

    /**
     * A value with its interval, drawn as a dot on a line.
     *
     * @param low the interval's lower end, in the unit of the column's axis
     * @param value the value, from {@code low} to {@code high}
     * @param high the interval's upper end
     */
    record Interval(double low, double value, double high) implements Cell {

        /** Refuses a value outside its interval, infinity and what is not a number. */
        public Interval {
            if (!(low <= value && value <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("Interval " + low + " to " + high
                        + " must be finite and hold its value " + value + ": check the order low, value, high");
            }
        }
    }

    /**
     * A value drawn as a bar, with what it is compared to as a stroke across.
     *
     * @param value where the bar ends, in the unit of the column's axis
     * @param reference where the stroke stands
     */
    record Bar(double value, double reference) implements Cell {

        /** Refuses infinity and what is not a number. */
        public Bar {
            if (!Double.isFinite(value) || !Double.isFinite(reference)) {
                throw new IllegalArgumentException("Bar " + value + " against " + reference
                        + " must be two finite numbers: write words in the cell where there is no value");
            }
        }
    }

    /**
     * A cell of plain words or figures, formatted by whoever writes it.
     *
     * @param text the words; empty for an empty cell
     * @return the cell
     */
    static Cell of(String text) {
        return new Words(text.isEmpty() ? List.of() : Span.line(text));
    }
}
