package se.samverkan.recruitment;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import se.samverkan.record.Problem;
import se.samverkan.selection.CsvText;

/** A CSV file with a header. What is wrong is gathered, with row and column, under the name of the form's field. */
final class CsvTable {

    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_ROWS = 5_000;

    private final String field;
    private final List<Problem> problems;
    private final List<String> header;
    private final List<CsvRow> rows = new ArrayList<>();

    CsvTable(String field, List<Problem> problems, byte... file) {
        this.field = field;
        this.problems = problems;
        List<CsvRow> read = filled(CsvText.of(file));
        this.header = read.isEmpty() ? List.of() : read.get(0).values();
        if (read.size() < 2) {
            refuse(Problem.invalid(field, "csv-no-rows"));
        }
        read.stream().skip(1).forEach(this::add);
    }

    /** The rows that are not empty, the header first. */
    private List<CsvRow> filled(CsvText text) {
        List<CsvRow> read = new ArrayList<>();
        while (text.hasNext()) {
            List<String> values = text.next();
            if (values.stream().anyMatch(value -> !value.isEmpty())) {
                read.add(new CsvRow(text.row(), values));
            }
            if (text.row() > MOST_ROWS) {
                refuse(Problem.invalid(field, "csv-too-many-rows").with("max", MOST_ROWS));
                return read;
            }
            if (text.isOpen()) {
                refuse(Problem.invalid(field, "csv-open-quote").with("row", text.row()));
            }
        }
        return read;
    }

    private void add(CsvRow row) {
        if (row.values().size() == header.size()) {
            rows.add(row);
            return;
        }
        refuse(Problem.invalid(field, "csv-columns")
                .with("row", row.number())
                .with("count", row.values().size())
                .with("wanted", header.size()));
    }

    /** Twenty problems are enough to see what is wrong. */
    private void refuse(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    void refuse(CsvRow row, int column, String code) {
        refuse(Problem.invalid(field, code)
                .with("row", row.number())
                .with("column", header.get(column))
                .with("value", row.values().get(column)));
    }

    List<String> header() {
        return header;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** The place of the first column that has one of the names, whatever their case. */
    OptionalInt column(String... names) {
        for (String wanted : names) {
            for (int place = 0; place < header.size(); place++) {
                if (header.get(place).toLowerCase(Locale.ROOT).equals(wanted)) {
                    return OptionalInt.of(place);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The same of a column that must be there; the first name is told if it is not. */
    OptionalInt needed(String... names) {
        OptionalInt found = column(names);
        if (found.isEmpty() && !header.isEmpty()) {
            refuse(Problem.invalid(field, "csv-no-column")
                    .with("column", String.join(" / ", names))
                    .with("columns", String.join(", ", header)));
        }
        return found;
    }

    /** A whole number of 0 or more. */
    OptionalInt number(CsvRow row, int column) {
        String text = row.values().get(column);
        Integer number = CharMatcher.ascii().matchesAllOf(text) ? Ints.tryParse(text) : null;
        if (number == null || number < 0) {
            refuse(row, column, "csv-not-a-number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }
}
