package se.samverkan.servlet.recruitment;

import java.util.List;
import se.samverkan.selection.CsvText;

/** A line of a CSV file. Values that a spreadsheet would take for a formula get an apostrophe before them; those below 0 stay numbers. */
final class CsvLine {
    private CsvLine() {}

    static void add(StringBuilder text, List<String> values) {
        text.append(CsvText.line(values.stream().map(CsvLine::safe).toList()));
    }

    private static String safe(String value) {
        boolean formula = !value.isEmpty() && "=+@\t\r".indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
