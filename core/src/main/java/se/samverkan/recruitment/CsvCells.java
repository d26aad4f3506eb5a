package se.samverkan.recruitment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Problem;

/** Takes a CSV file apart (RFC 4180), in UTF-8 or as Excel in Sweden writes it: Windows-1252, semicolons. Spaces around values do not count. */
final class CsvCells {

    private static final int MOST_ROWS = 5_000;

    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private Optional<Problem> problem = Optional.empty();
    private int at;

    CsvCells(byte... file) {
        this.text = decoded(file);
        String first = text.lines().findFirst().orElse("");
        this.separator =
                count(first, ';') > count(first, ',') ? ';' : count(first, '\t') > count(first, ',') ? '\t' : ',';
        read();
    }

    private static String decoded(byte... file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private void read() {
        for (int number = 1; at < text.length() && problem.isEmpty(); number++) {
            List<String> values = row(number);
            if (values.stream().anyMatch(value -> !value.isEmpty())) {
                rows.add(new CsvRow(number, values));
            }
            if (number > MOST_ROWS) {
                problem = Optional.of(Problem.invalid("", "csv-too-many-rows").with("max", MOST_ROWS));
            }
        }
    }

    /** The rows that are not empty, the header first. */
    List<CsvRow> rows() {
        return rows;
    }

    /** Why the file could not be read to its end. */
    Optional<Problem> problem() {
        return problem;
    }

    private List<String> row(int number) {
        List<String> values = new ArrayList<>();
        do {
            values.add(value(number).strip());
        } while (taken(separator));
        taken('\r');
        taken('\n');
        return values;
    }

    private boolean taken(char wanted) {
        boolean is = at < text.length() && text.charAt(at) == wanted;
        at += is ? 1 : 0;
        return is;
    }

    private String value(int number) {
        StringBuilder value = new StringBuilder();
        if (taken('"')) {
            quoted(value, number);
        }
        while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
            value.append(text.charAt(at++));
        }
        return value.toString();
    }

    private void quoted(StringBuilder value, int number) {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && !taken('"')) {
                return;
            }
            value.append(next);
        }
        problem = Optional.of(Problem.invalid("", "csv-open-quote").with("row", number));
    }
}
