package se.samverkan.servlet.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values that Excel in Sweden opens as they are: a byte order mark, semicolons, and no cell that a spreadsheet would take for a
 * formula (OWASP, <cite>CSV Injection</cite>). For one file, by one thread.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    String text() {
        return text.toString();
    }
}
