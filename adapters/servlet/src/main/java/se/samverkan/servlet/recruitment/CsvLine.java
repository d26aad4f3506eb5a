package se.samverkan.servlet.recruitment;

import java.util.List;
import se.samverkan.selection.CsvText;
import se.samverkan.servlet.web.FormulaGuard;

/** A line of a CSV file, without formulas. */
final class CsvLine {
    private CsvLine() {}

    static void add(StringBuilder text, List<String> values) {
        text.append(CsvText.line(values.stream().map(FormulaGuard::guarded).toList()));
    }
}
