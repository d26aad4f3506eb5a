package se.samverkan.selection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samverkan.record.Problem;

/** A table with a header that is read from CSV, and what is wrong with it. */
final class PanelTable {

    /** The most rows of a table. */
    static final int MOST_ROWS = 200_000;

    private static final int MOST_MEGABYTES = 100;
    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_SHOWN = 12;

    private static final String SMALLER = "ta bort rader, eller dra först en mindre pool med slumpens hjälp";
    private static final String SMALLER_IN_ENGLISH = "remove rows, or draw a smaller pool by chance first";

    private final String name;
    private final int mostRows;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> withoutQuota = new HashSet<>();
    private List<String> header = List.of();

    /** A row that is not empty. */
    record Row(int number, List<String> values) {}

    private PanelTable(String name, int mostRows) {
        this.name = name;
        this.mostRows = mostRows;
    }

    static PanelTable read(String name, InputStream in) throws IOException {
        return read(name, in, MOST_MEGABYTES, MOST_ROWS);
    }

    static PanelTable read(String name, InputStream in, int megabytes, int mostRows) throws IOException {
        PanelTable table = new PanelTable(name, mostRows);
        byte[] bytes = in.readNBytes(megabytes * MEGABYTE + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            table.wrong(
                    1,
                    "",
                    "filen är större än " + megabytes + " MB: " + SMALLER,
                    "the file is larger than " + megabytes + " MB: " + SMALLER_IN_ENGLISH);
        } else {
            table.read(CsvText.of(bytes));
        }
        return table;
    }

    private void read(CsvText text) {
        header = text.hasNext() ? text.next() : List.of();
        checkHeader(text.row());
        while (text.hasNext() && problems.size() < MOST_PROBLEMS) {
            Row row = new Row(0, text.next());
            if (text.isOpen()) {
                wrong(
                        text.row(),
                        "",
                        "ett citationstecken öppnas men stängs aldrig: stäng det",
                        "a quotation mark is opened and never closed: close it");
            } else if (!row.values().stream().allMatch(String::isEmpty)) {
                add(new Row(text.row(), row.values()));
            }
            if (rows.size() > mostRows) {
                wrong(
                        text.row(),
                        "",
                        "filen har fler än " + mostRows + " rader: " + SMALLER,
                        "the file has more than " + mostRows + " rows: " + SMALLER_IN_ENGLISH);
                return;
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            wrong(
                    1,
                    "",
                    "det finns inga rader under rubrikraden: fyll på med rader",
                    "there are no rows below the header: add rows");
        }
    }

    private void checkHeader(int row) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String column : header) {
            if (!column.isEmpty() && seen.put(column.toLowerCase(Locale.ROOT), column) != null) {
                wrong(row, column, "kolumnen finns två gånger: behåll en", "the column comes twice: keep one");
            }
        }
    }

    /** Spreadsheets write empty cells after the last column. */
    private void add(Row row) {
        int own = row.values().size();
        while (own > header.size() && row.values().get(own - 1).isEmpty()) {
            own--;
        }
        if (own == header.size()) {
            rows.add(new Row(row.number(), row.values().subList(0, own)));
        } else {
            wrong(
                    row.number(),
                    "",
                    "raden har " + own + " kolumner men rubrikraden " + header.size()
                            + ": rätta raden, med citationstecken runt värden som innehåller ett skiljetecken",
                    "the row has " + own + " columns but the header has " + header.size()
                            + ": correct the row, with quotation marks around values that hold a separator");
        }
    }

    List<String> header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The place of the first column that has one of the names, whatever their case. */
    OptionalInt find(String... names) {
        for (String wanted : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The place of such a column; 0 and a problem if there is none. */
    int needed(String... names) {
        OptionalInt found = find(names);
        if (found.isEmpty()) {
            String columns = String.join(", ", header);
            wrong(
                    1,
                    "",
                    "kolumnen '" + String.join("' eller '", names) + "' saknas: lägg till den; kolumnerna är "
                            + columns,
                    "there is no column '" + String.join("' or '", names) + "': add it; the columns are " + columns);
        }
        return found.orElse(0);
    }

    /** Notes what is wrong with a row, or with a value of it. */
    void wrong(int row, String column, String swedish, String english) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        String place = name + " rad " + row + (column.isEmpty() ? "" : " kolumn " + column) + ": ";
        String englishPlace = name + " row " + row + (column.isEmpty() ? "" : " column " + column) + ": ";
        problems.add(Problem.invalid("file", "wrong-file")
                .with("file", name)
                .with("row", row)
                .with("column", column)
                .with("sv", place + swedish)
                .with("en", englishPlace + english));
    }

    void wrong(Row row, int column, String swedish, String english) {
        wrong(row.number(), header.get(column), swedish, english);
    }

    /** Notes, once for each value, that one has no quota though its feature has; the file may not tell the value itself. */
    void withoutQuota(Row row, String column, String value, Collection<String> right) {
        if (!withoutQuota.add(column + ": " + value)) {
            return;
        }
        String some =
                String.join(", ", right.stream().limit(MOST_SHOWN).toList()) + (right.size() > MOST_SHOWN ? " …" : "");
        wrong(
                row.number(),
                column,
                "'" + value + "' har ingen kvot: rätta till en av " + some + ", eller lägg till en kvot",
                "'" + value + "' has no quota: correct it to one of " + some + ", or add a quota for it");
    }

    /** A whole number of at least 0; empty, and a problem, if it is none. */
    OptionalInt number(Row row, int column) {
        String text = row.values().get(column);
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            wrong(
                    row,
                    column,
                    "'" + text + "' är inget heltal: skriv bara siffror",
                    "'" + text + "' is not a whole number: write digits only");
            return OptionalInt.empty();
        }
        wrong(row, column, text + " är under 0: skriv 0 eller mer", text + " is below 0: write 0 or more");
        return OptionalInt.empty();
    }

    /** A number with a decimal point, or a comma as in Swedish; empty, and a problem, if it is none. */
    Optional<Double> decimal(Row row, int column) {
        String text = row.values().get(column);
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            wrong(
                    row,
                    column,
                    "'" + text + "' är inget tal: skriv siffror och decimaltecken",
                    "'" + text + "' is not a number: write digits and a decimal point");
            return Optional.empty();
        }
        wrong(
                row,
                column,
                "'" + text + "' är inget ändligt tal: skriv siffror och decimaltecken",
                "'" + text + "' is not a finite number: write digits and a decimal point");
        return Optional.empty();
    }
}
