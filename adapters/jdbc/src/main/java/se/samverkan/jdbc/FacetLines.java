package se.samverkan.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import se.samverkan.record.Facets;

/**
 * Facets as the text that stands in the row of their record: a line of its own for each value, so that a query finds one by looking for its line.
 * The migrations write the same in SQL.
 */
final class FacetLines {

    private static final String END = "\n";

    private FacetLines() {}

    /** All lines, in the order of names and values, each between two ends of lines; nothing of a record without facets. */
    static String of(Facets facets) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(facets.values())
                .forEach((name, values) -> new TreeSet<>(values).forEach(value -> lines.add(plain(name, value))));
        return lines.isEmpty() ? "" : END + String.join(END, lines) + END;
    }

    /** What stands in the text of a record that has a value, and in no other. */
    static String line(String name, String value) {
        return END + plain(name, value) + END;
    }

    private static String plain(String name, String value) {
        return escaped(name).replace("=", "\\e") + "=" + escaped(value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(END, "\\n");
    }

    /** Tells each value in a text, with the name of its facet. */
    static void each(String text, BiConsumer<String, String> value) {
        for (String line : lines(text)) {
            int end = line.indexOf('=');
            value.accept(read(line.substring(0, end)), read(line.substring(end + 1)));
        }
    }

    /** The values of one facet in a text. */
    static List<String> values(String text, String name) {
        String beginning = plain(name, "");
        List<String> values = new ArrayList<>();
        for (String line : lines(text)) {
            if (line.startsWith(beginning)) {
                values.add(read(line.substring(beginning.length())));
            }
        }
        return values;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.substring(1).split(END, 0));
    }

    private static String read(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            read.append(c == '\\' ? meant(escaped.charAt(++i)) : c);
        }
        return read.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'e' -> '=';
            default -> escaped;
        };
    }
}
