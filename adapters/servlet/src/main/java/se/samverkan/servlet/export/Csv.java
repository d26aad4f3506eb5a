package se.samverkan.servlet.export;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.servlet.web.FormulaGuard;

/**
 * Comma-separated values that Excel in Sweden opens as they are: a byte order mark, semicolons, and no formulas. For one
 * file, by one thread.
 */
final class Csv {
    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        return '"' + FormulaGuard.guarded(value).replace("\"", "\"\"") + '"';
    }

    String text() {
        return text.toString();
    }
}
