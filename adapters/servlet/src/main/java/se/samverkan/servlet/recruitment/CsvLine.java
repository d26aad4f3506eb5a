package se.samverkan.servlet.recruitment;

import java.util.List;

/** A line of a CSV file (RFC 4180). Values that a spreadsheet would take for a formula get an apostrophe before them. */
final class CsvLine {
    private CsvLine() {}

    static void add(StringBuilder text, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            text.append(place == 0 ? "" : ",").append(cell(values.get(place)));
        }
        text.append("\r\n");
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
