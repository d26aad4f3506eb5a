package se.samverkan.selection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes CSV apart (RFC 4180), row by row: in UTF-8, in UTF-16 with its mark, or as Excel in Sweden writes it, in Windows-1252 with semicolons; tabs separate
 * too, and a first line {@code sep=;} tells. Spaces around values do not count. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class CsvText {

    private static final Charset EXCEL = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private int at;
    private int row;
    private boolean open;

    private CsvText(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        if (first.startsWith("sep=") && first.length() == 5) {
            this.separator = first.charAt(4);
            next();
        } else {
            long commas = count(first, ',');
            this.separator = count(first, ';') > commas ? ';' : count(first, '\t') > commas ? '\t' : ',';
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /**
     * Begins to read a file.
     *
     * @param bytes the whole file; its rows are read as they are asked for, without a limit
     * @return the file before its first row
     */
    public static CsvText of(byte[] bytes) {
        String text = decoded(bytes);
        return new CsvText(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, EXCEL);
        }
    }

    /**
     * Whether there is another row.
     *
     * @return true if so
     */
    public boolean hasNext() {
        return at < text.length();
    }

    /**
     * Which row was read last.
     *
     * @return its number, the first being 1; 0 before it
     */
    public int row() {
        return row;
    }

    /**
     * Whether the row that was read last opens a quotation mark that is never closed.
     *
     * @return true if so; the file then ends with this row
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Reads the next row.
     *
     * @return its values, one that is empty if the row is; never none
     */
    public List<String> next() {
        row++;
        List<String> values = new ArrayList<>();
        do {
            values.add(value().strip());
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
        open = true;
    }

    /**
     * A row to write, with commas, and quotation marks where they are needed.
     *
     * @param values the values
     * @return the row with its end of line
     */
    public static String line(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean plain = value.equals(value.strip())
                    && value.chars()
                            .noneMatch(c -> c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r');
            line.append(i > 0 ? "," : "").append(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
        }
        return line.append("\r\n").toString();
    }
}
