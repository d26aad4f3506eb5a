package se.samverkan.document;

import java.util.List;
import se.samverkan.record.Origin;
import se.samverkan.report.Cell;
import se.samverkan.report.Table;
import se.samverkan.report.Wording;

/** Tables, numbered through the report. Where every row is invented the caption has the mark, else each such row. */
final class TableBlock {

    /** Rows of a table that is not broken over two pages. */
    private static final int KEPT_WHOLE = 10;

    private final Markup out;
    private final Words words;
    private final Plot plot;
    private int number;

    TableBlock(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.plot = new Plot(out);
    }

    void write(Table table) {
        number++;
        boolean all = table.rows().stream().allMatch(row -> row.origin() == Origin.EXAMPLE);
        String id = "tabell-t" + number;
        boolean whole = out.medium() == Medium.PAPER && table.rows().size() <= KEPT_WHOLE;
        out.open(out.medium().of("figure", "div"), "class", whole ? "sv-figure sv-doc__whole" : "sv-figure");
        if (out.medium() == Medium.SCREEN) {
            out.open("div", "class", "sv-scroll", "tabindex", "0", "role", "group", "aria-labelledby", id)
                    .open("table", "class", look(table));
            title(table, "caption", id, all);
        } else {
            title(table, "p", "", all);
            out.open("table", "class", look(table));
            widths(table);
        }
        head(table.columns());
        out.open("tbody").line();
        table.rows().forEach(row -> row(table.columns(), row, all));
        out.close().close();
        if (out.medium() == Medium.SCREEN) {
            out.close();
        }
        table.note()
                .ifPresent(
                        note -> out.element(out.medium().of("figcaption", "p"), note, "class", "sv-ui sv-doc__note"));
        out.close();
    }

    /** A caption on paper would stand outside the table among the document's tags: there it is a paragraph kept with the table. */
    private void title(Table table, String element, String id, boolean all) {
        out.open(element, "class", "sv-figure__title sv-ui", "id", id)
                .text(words.own(Wording.TABLE) + " " + number + ". " + table.caption());
        words.mark(all ? Origin.EXAMPLE : Origin.GENUINE);
        out.close();
    }

    private void widths(Table table) {
        out.open("colgroup");
        ColumnWidths.percent(table).forEach(width -> out.empty("col", "style", "width: " + width + "%"));
        out.close();
    }

    private void head(List<Table.Column> columns) {
        out.open("thead").open("tr");
        columns.forEach(column -> out.element("th", column.heading(), "scope", "col", "class", look(column)));
        out.close().close();
    }

    private void row(List<Table.Column> columns, Table.Row row, boolean all) {
        out.open("tr").open("th", "scope", "row");
        words.write(row.header());
        words.mark(all ? Origin.GENUINE : row.origin());
        out.close();
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Column column = columns.get(i + 1);
            Cell cell = row.cells().get(i);
            out.open("td", "class", cell instanceof Cell.Words ? look(column) : "sv-cellplot");
            if (cell instanceof Cell.Words text) {
                words.write(text.spans());
            } else {
                column.axis().ifPresent(axis -> plot.write(cell, axis));
            }
            out.close();
        }
        out.close().line();
    }

    private static String look(Table table) {
        boolean drawn =
                table.columns().stream().anyMatch(column -> column.axis().isPresent());
        return drawn ? "sv-table sv-table--plot" : "sv-table";
    }

    private static String look(Table.Column column) {
        return column.alignment() == Table.Alignment.END ? "sv-num" : "";
    }
}
