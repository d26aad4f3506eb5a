package se.samverkan.document;

import java.util.Locale;
import se.samverkan.report.PointMap;
import se.samverkan.report.Wording;

/** Maps, numbered through the report as its figures. */
final class MapBlock {

    private final Markup out;
    private final Words words;
    private int number;

    MapBlock(Markup out, Words words) {
        this.out = out;
        this.words = words;
    }

    void write(PointMap map) {
        number++;
        String id = "karta-" + number;
        out.open(out.medium().of("figure", "div"), "class", "sv-figure sv-doc__map");
        out.open("p", "class", "sv-figure__title sv-ui")
                .text(words.own(Wording.FIGURE) + " " + number + ". " + map.title())
                .close();
        if (out.medium() == Medium.SCREEN) {
            open(map, id);
        } else {
            out.open(
                    "svg",
                    "class",
                    "sv-map",
                    "viewBox",
                    Sweden.VIEW_BOX,
                    "alt",
                    map.title() + ". " + map.alternative());
        }
        map.categories().forEach(this::points);
        out.close();
        key(map);
        out.close();
    }

    private void open(PointMap map, String id) {
        out.open(
                        "svg",
                        "class",
                        "sv-map",
                        "viewBox",
                        Sweden.VIEW_BOX,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-t",
                        "aria-describedby",
                        id + "-d")
                .element("title", map.title(), "id", id + "-t")
                .element("desc", map.alternative(), "id", id + "-d");
    }

    private void points(PointMap.Category category) {
        out.open("g", "class", look(category.mark()));
        category.points()
                .forEach(point -> out.empty(
                        "circle",
                        "cx",
                        decimal(Sweden.x(point.latitude(), point.longitude())),
                        "cy",
                        decimal(Sweden.y(point.latitude())),
                        "r",
                        radius(category.mark())));
        out.close();
    }

    private void key(PointMap map) {
        out.open(out.medium().of("ul", "p"), "class", "sv-key sv-ui");
        for (PointMap.Category category : map.categories()) {
            if (out.medium() == Medium.SCREEN) {
                out.open("li")
                        .open("svg", "width", "18", "height", "18", "aria-hidden", "true", "focusable", "false")
                        .empty(
                                "circle",
                                "class",
                                look(category.mark()),
                                "cx",
                                "9",
                                "cy",
                                "9",
                                "r",
                                radius(category.mark()))
                        .close();
            } else {
                out.open("span", "class", "sv-key__item")
                        .open("span", "class", "dot " + look(category.mark()))
                        .close();
            }
            out.open("span").text(category.label() + " (" + category.points().size() + ")");
            words.mark(category.origin());
            out.close().close().text(" ");
        }
        out.close();
        out.element("p", map.alternative(), "class", "sv-ui sv-doc__note");
    }

    private static String look(PointMap.Mark mark) {
        return switch (mark) {
            case FILLED -> "sv-map__panel";
            case RING -> "sv-map__pool";
            case DOT -> "sv-map__rest";
        };
    }

    private static String radius(PointMap.Mark mark) {
        return switch (mark) {
            case FILLED -> "8";
            case RING -> "5.5";
            case DOT -> "3";
        };
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
