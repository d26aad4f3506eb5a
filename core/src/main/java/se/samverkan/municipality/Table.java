package se.samverkan.municipality;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a bundled table: tabs between values, names of columns in the first row. Damage is told with its row and column. */
final class Table {

    private static final Splitter TABS = Splitter.on('\t');

    private final String name;
    private final List<String> columns;

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Reads a table that lies beside this class, in a module or on the class path. */
    static List<Row> bundled(String name, List<String> columns) {
        try (InputStream bytes = Table.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("The library lacks " + name + ": take the jar anew from its release");
            }
            return read(name, columns, new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " in the library's jar", e);
        }
    }

    static List<Row> read(String name, List<String> columns, Reader text) throws IOException {
        return new Table(name, columns).rows(new BufferedReader(text));
    }

    private List<Row> rows(BufferedReader text) throws IOException {
        String head = text.readLine();
        if (head == null || !TABS.splitToList(head).equals(columns)) {
            throw new IllegalStateException(
                    name + ", row 1: the columns are " + head + ", not " + String.join(" ", columns));
        }
        List<Row> rows = new ArrayList<>();
        int number = 2;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            rows.add(row(number++, TABS.splitToList(line)));
        }
        return rows;
    }

    private Row row(int number, List<String> values) {
        if (values.size() != columns.size()) {
            throw new IllegalStateException(
                    name + ", row " + number + ": " + values.size() + " values in " + columns.size() + " columns");
        }
        return new Row(number, values);
    }

    /** One row, whose values are read by the names of their columns. */
    final class Row {

        private final int number;
        private final List<String> values;

        private Row(int number, List<String> values) {
            this.number = number;
            this.values = values;
        }

        String text(String column) {
            return values.get(columns.indexOf(column));
        }

        /** Reads a value; whatever its reader refuses is told with the row and the column. */
        <T> T value(String column, Function<String, T> reader) {
            try {
                return reader.apply(text(column));
            } catch (IllegalArgumentException e) {
                throw damaged("column " + column + ": '" + text(column) + "' cannot be read", e);
            }
        }

        boolean yes(String column) {
            return value(column, text -> switch (text) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalArgumentException("must be yes or no");
            });
        }

        /** Makes something of the whole row; what is refused is told with the row. */
        <T> T make(Function<Row, T> maker) {
            try {
                return maker.apply(this);
            } catch (IllegalArgumentException e) {
                throw damaged("the row does not hold together", e);
            }
        }

        private IllegalStateException damaged(String what, IllegalArgumentException cause) {
            return new IllegalStateException(
                    name + ", row " + number + ", " + what + " (" + cause.getMessage() + ")", cause);
        }
    }
}
