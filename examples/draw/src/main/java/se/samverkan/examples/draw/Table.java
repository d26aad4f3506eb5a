package se.samverkan.examples.draw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A CSV file with a header (RFC 4180), in UTF-8 or as Excel in Sweden writes it: Windows-1252, semicolons. Values are stripped of spaces around them.
 *
 * @param name the file's name, for messages
 * @param header the columns' names
 * @param rows the rows that are not empty
 */
record Table(String name, List<String> header, List<Row> rows) {

    private static final int MOST_ROWS = 200_000;

    /**
     * A row.
     *
     * @param number its number in the file, the header being 1
     * @param values a value per column
     */
    record Row(int number, List<String> values) {}

    static Table read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<Row> rows = new Cells(decoded(file)).rows();
        rows.removeIf(row -> row.values().stream().allMatch(String::isEmpty));
        if (rows.size() < 2) {
            throw new InputException(name + " has no rows below its header: give a CSV file with a header and rows");
        }
        if (rows.size() > MOST_ROWS) {
            throw new InputException(
                    name + " has more than " + MOST_ROWS + " rows: draw a smaller pool by chance first");
        }
        List<String> header = rows.remove(0).values();
        for (Row row : rows) {
            if (row.values().size() != header.size()) {
                throw new InputException(name + " row " + row.number() + " has "
                        + row.values().size() + " columns but the header has " + header.size()
                        + ": correct the row, with quotation marks around values that hold a separator");
            }
        }
        return new Table(name, header, rows);
    }

    private static String decoded(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException("File " + file + " cannot be read: check its name and that you may read it", e);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The place of the first column that has one of the names, whatever their case. */
    Optional<Integer> column(String... names) {
        for (String wanted : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    int needed(String... names) {
        return column(names)
                .orElseThrow(() -> new InputException(name + " row 1 has no column '" + String.join("' or '", names)
                        + "': add it; the columns are " + String.join(", ", header)));
    }

    /** What is wrong with a value, and where. */
    InputException wrong(Row row, int column, String message) {
        return new InputException(name + " row " + row.number() + " column " + header.get(column) + ": " + message);
    }

    int whole(Row row, int column) {
        String text = row.values().get(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(row, column, "'" + text + "' is not a whole number: write digits only");
        }
    }

    /** A number with a decimal point, or a comma as in Swedish. */
    double decimal(Row row, int column) {
        String text = row.values().get(column);
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(row, column, "'" + text + "' is not a number: write digits and a decimal point");
        }
        throw wrong(row, column, "'" + text + "' is not a finite number: write digits and a decimal point");
    }

    /** Takes the text apart. */
    private static final class Cells {

        private final String text;
        private final char separator;
        private int at;
        private int line = 1;

        Cells(String text) {
            this.text = text;
            String first = text.lines().findFirst().orElse("");
            this.separator =
                    count(first, ';') > count(first, ',') ? ';' : count(first, '\t') > count(first, ',') ? '\t' : ',';
        }

        private static long count(String line, char wanted) {
            return line.chars().filter(c -> c == wanted).count();
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (int number = 1; at < text.length(); number++) {
                rows.add(new Row(number, row()));
            }
            return rows;
        }

        private List<String> row() {
            List<String> values = new ArrayList<>();
            do {
                values.add(value().strip());
            } while (taken(separator));
            taken('\r');
            taken('\n');
            line++;
            return values;
        }

        private boolean taken(char wanted) {
            boolean is = at < text.length() && text.charAt(at) == wanted;
            at += is ? 1 : 0;
            return is;
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            if (taken('"')) {
                quoted(value);
            }
            while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
                value.append(text.charAt(at++));
            }
            return value.toString();
        }

        private void quoted(StringBuilder value) {
            while (at < text.length()) {
                char next = text.charAt(at++);
                if (next == '"' && !taken('"')) {
                    return;
                }
                value.append(next);
            }
            throw new InputException("Row " + line + " opens a quotation mark that is never closed: close it");
        }
    }
}
