package se.samverkan.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.record.Origin;
import se.samverkan.report.Cell;
import se.samverkan.report.Span;
import se.samverkan.report.Table;

/**
 * How the width of a page is shared by the columns of a table. A column gets room for its longest word and for its texts on few lines, so
 * that a table never runs over the edge; a word longer than its column is broken.
 */
final class ColumnWidths {

    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_TEXT = 48;

    /** As long as a date with its month in words, which stays on one line. */
    private static final int SHORT_TEXT = 17;

    private static final int DRAWN = 22;
    private static final String MARK = " (mark)";

    private ColumnWidths() {}

    /** One width for each column, in whole per cent; at most 100 together. */
    static List<Integer> percent(Table table) {
        List<Integer> wanted = IntStream.range(0, table.columns().size())
                .map(i -> wanted(table, i))
                .boxed()
                .toList();
        int sum = wanted.stream().mapToInt(Integer::intValue).sum();
        return wanted.stream().map(width -> 100 * width / sum).toList();
    }

    private static int wanted(Table table, int column) {
        if (table.columns().get(column).axis().isPresent()) {
            return DRAWN;
        }
        boolean marked = table.rows().stream().anyMatch(row -> row.origin() == Origin.GENUINE);
        List<String> texts = Stream.concat(
                        Stream.of(table.columns().get(column).heading()),
                        table.rows().stream().map(row -> text(row, column, marked)))
                .toList();
        int word = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s-]+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        int text = texts.stream().mapToInt(String::length).max().orElse(1);
        int room = Math.max(Math.min(text, SHORT_TEXT), Math.min(text, LONGEST_TEXT) * 3 / 4);
        return 3 + Math.max(Math.min(word, LONGEST_WORD), room);
    }

    /** Rows bear the mark only where the caption does not bear it for all of them. */
    private static String text(Table.Row row, int column, boolean marked) {
        if (column == 0) {
            return joined(row.header()) + (marked && row.origin() == Origin.EXAMPLE ? MARK : "");
        }
        return row.cells().get(column - 1) instanceof Cell.Words words ? joined(words.spans()) : "";
    }

    private static String joined(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
