package se.samverkan.document;

import java.util.Locale;
import se.samverkan.report.Cell;
import se.samverkan.report.Table;

/** The drawn cells of a table. They only repeat what the row's other cells tell, so those who hear the page are spared them. */
final class Plot {

    private static final double WHOLE = 100;

    private final Markup out;

    Plot(Markup out) {
        this.out = out;
    }

    void write(Cell cell, Table.Axis axis) {
        if (cell instanceof Cell.Interval interval) {
            draw(interval, axis);
        } else if (cell instanceof Cell.Bar bar) {
            draw(bar, axis);
        }
    }

    private void draw(Cell.Interval interval, Table.Axis axis) {
        double low = axis.position(interval.low());
        double value = axis.position(interval.value());
        double high = axis.position(interval.high());
        double zero = axis.position(axis.zero());
        if (out.medium() == Medium.PAPER) {
            out.open("div", "class", "plot");
            part("axis", 0, 1);
            part("zero", zero, 0);
            part("range", low, high - low);
            part("value", value, 0);
            out.close();
            return;
        }
        svg("22");
        line("sv-stroke--line", 0, 1, "11", "11");
        line("sv-stroke--dash", zero, zero, "0", "22");
        line("sv-stroke", low, high, "11", "11");
        out.empty("circle", "class", "sv-fill", "cx", percent(value), "cy", "11", "r", "6")
                .close();
    }

    private void draw(Cell.Bar bar, Table.Axis axis) {
        double value = axis.position(bar.value());
        double reference = axis.position(bar.reference());
        if (out.medium() == Medium.PAPER) {
            out.open("div", "class", "plot");
            part("ground", 0, 1);
            part("bar", 0, value);
            part("reference", reference, 0);
            out.close();
            return;
        }
        svg("20");
        out.empty("rect", "class", "sv-fill--ground", "y", "4", "width", "100%", "height", "12")
                .empty("rect", "class", "sv-fill", "y", "4", "width", percent(value), "height", "12")
                .empty("rect", "x", percent(reference), "y", "0", "width", "3", "height", "20", "fill", "currentColor")
                .close();
    }

    private void svg(String height) {
        out.open("svg", "class", "sv-plot", "height", height, "aria-hidden", "true", "focusable", "false");
    }

    private void line(String look, double from, double to, String y1, String y2) {
        out.empty("line", "class", look, "x1", percent(from), "x2", percent(to), "y1", y1, "y2", y2);
    }

    private void part(String look, double left, double width) {
        String size = width > 0 ? "; width: " + percent(width) : "";
        out.open("div", "class", look, "style", "left: " + percent(left) + size).close();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", WHOLE * share);
    }
}
