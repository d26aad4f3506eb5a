package se.samverkan.writing;

import java.util.List;
import se.samverkan.record.Problem;

/**
 * A sheet of texts.
 *
 * @param rows the rows that hold something, the headings first
 * @param notes what the reader should know of how it was read, such as that cells were merged
 * @since 0.1.0
 */
public record Sheet(List<Row> rows, List<Problem> notes) {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** The most rows that are read, the headings counted. */
    public static final int MOST_ROWS = 1_001;

    /** The most columns that are read. */
    public static final int MOST_COLUMNS = 100;

    /** The most characters of one cell. */
    public static final int LONGEST_CELL = 20_000;

    /** The most characters of a whole sheet. */
    public static final int LONGEST = 2_000_000;

    /** Copies the lists. */
    public Sheet {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param number its number as the spreadsheet shows it, from 1
     * @param cells its cells from the first column on; empty ones are empty texts
     */
    public record Row(int number, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A cell.
         *
         * @param column its column, from 0
         * @return the text without white space around it, empty if there is none
         */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
