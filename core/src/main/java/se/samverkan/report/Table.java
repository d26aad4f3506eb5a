package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Origin;

/**
 * A table with a header for every column and every row.
 *
 * @param caption what it shows, in the report's language
 * @param columns the columns, the one of row headers first; at least two
 * @param rows the rows, each with one cell fewer than there are columns; at least one
 * @param note how to read it, in the report's language; empty if nothing need be said
 * @since 0.1.0
 */
public record Table(String caption, List<Column> columns, List<Row> rows, Optional<String> note) implements Block {

    /** Copies columns and rows, and refuses a row of another length or a drawing without an axis. */
    public Table {
        Texts.required("caption", caption);
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
        if (columns.size() < 2 || rows.isEmpty()) {
            throw new IllegalArgumentException("Table '" + caption + "' has " + columns.size() + " columns and "
                    + rows.size() + " rows: it needs two columns and a row, else write a paragraph");
        }
        for (Row row : rows) {
            check(caption, columns, row);
        }
        note.ifPresent(text -> Texts.required("note", text));
    }

    /** To which side the cells of a column lean. */
    public enum Alignment {
        /** Words, to the left. */
        START,
        /** Figures, to the right, so that digits stand under each other. */
        END
    }

    /**
     * The scale of a drawn column.
     *
     * @param from its left end
     * @param to its right end, beyond {@code from}
     * @param zero where a dashed line stands for "no change", from {@code from} to {@code to}
     */
    public record Axis(double from, double to, double zero) {

        /** Refuses a scale without length and a line outside it. */
        public Axis {
            if (!(from < to && from <= zero && zero <= to) || Double.isInfinite(to - from)) {
                throw new IllegalArgumentException(
                        "Axis from " + from + " to " + to + " must be finite, run upwards and hold its line " + zero);
            }
        }

        /**
         * Where a value stands on the scale; values beyond it stand at its ends.
         *
         * @param value a value in the scale's unit
         * @return 0 for the left end to 1 for the right
         */
        public double position(double value) {
            return Math.min(1, Math.max(0, (value - from) / (to - from)));
        }
    }

    /**
     * A column.
     *
     * @param heading its header, in the report's language
     * @param alignment to which side its cells lean
     * @param axis the scale of drawn cells; empty for a column of words
     */
    public record Column(String heading, Alignment alignment, Optional<Axis> axis) {

        /** Refuses a missing header. */
        public Column {
            Texts.required("heading", heading);
            requireNonNull(alignment, "alignment");
            requireNonNull(axis, "axis");
        }

        /**
         * A column of words.
         *
         * @param heading its header
         * @return the column
         */
        public static Column words(String heading) {
            return new Column(heading, Alignment.START, Optional.empty());
        }

        /**
         * A column of figures.
         *
         * @param heading its header
         * @return the column
         */
        public static Column figures(String heading) {
            return new Column(heading, Alignment.END, Optional.empty());
        }

        /**
         * A column of drawn cells.
         *
         * @param heading its header, which tells the scale, such as "−1 till +3 steg"
         * @param axis the scale
         * @return the column
         */
        public static Column drawn(String heading, Axis axis) {
            return new Column(heading, Alignment.START, Optional.of(axis));
        }
    }

    /**
     * A row.
     *
     * @param origin whether what it tells is invented
     * @param header what the row is about, at least one span
     * @param cells the cells after it
     */
    public record Row(Origin origin, List<Span> header, List<Cell> cells) {

        /** Copies the cells and refuses a missing header. */
        public Row {
            requireNonNull(origin, "origin");
            header = ImmutableList.copyOf(header);
            cells = ImmutableList.copyOf(cells);
            if (header.isEmpty()) {
                throw new IllegalArgumentException("Row header [] must hold words, for those who hear the table read");
            }
        }

        /**
         * A row of plain words and figures in the report's language.
         *
         * @param origin whether what it tells is invented
         * @param header what the row is about
         * @param cells the cells after it, formatted
         * @return the row
         */
        public static Row of(Origin origin, String header, List<String> cells) {
            return new Row(
                    origin, Span.line(header), cells.stream().map(Cell::of).toList());
        }
    }

    @Override
    public Origin origin() {
        return Marks.of(rows, Row::origin);
    }

    private static void check(String caption, List<Column> columns, Row row) {
        if (row.cells().size() != columns.size() - 1) {
            throw new IllegalArgumentException("Table '" + caption + "' has " + columns.size()
                    + " columns but a row of " + row.cells().size()
                    + " cells after its header: give one cell for each column after the first");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = columns.get(i + 1);
            if (!(row.cells().get(i) instanceof Cell.Words) && column.axis().isEmpty()) {
                throw new IllegalArgumentException(
                        "Column '" + column.heading() + "' has a drawn cell but no axis: make it with Column.drawn");
            }
        }
    }
}
