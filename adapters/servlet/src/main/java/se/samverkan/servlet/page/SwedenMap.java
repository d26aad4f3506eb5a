package se.samverkan.servlet.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.Position;

/**
 * Sweden as dots: filled for what is chosen, rings for others that matter, small grey dots for the rest. A dot's area follows the population;
 * the smallest are drawn a little larger. The projection is sinusoidal around 15 degrees east, so that areas are right. Immutable.
 *
 * @param chosen filled dots
 * @param others rings
 * @param rest grey dots
 * @param labels names of places
 * @since 0.1.0
 */
public record SwedenMap(List<Dot> chosen, List<Dot> others, List<Dot> rest, List<Label> labels) {
    /** The drawing's width, in its own units. */
    public static final int WIDTH = 424;

    /** The drawing's height, in its own units. */
    public static final int HEIGHT = 790;

    /** The latitude of the Arctic Circle, in degrees. */
    private static final double CIRCLE = 66.563;

    private static final double SCALE = 58.5;
    private static final double SOUTH = 55.2;
    private static final double MERIDIAN = 15;
    private static final double MIDDLE = 172;
    private static final double LARGEST = 13.9;
    private static final double MILLION = 1_000_000;
    private static final double SMALLEST_REST = 2.5;
    private static final double SMALLEST_OTHER = 3.2;
    private static final double SMALLEST_CHOSEN = 3.6;
    private static final int BESIDE = 16;
    private static final List<String> CITIES = List.of("2480", "0180", "1480", "1280", "2584", "2380");

    /**
     * A municipality on the map.
     *
     * @param name its name
     * @param x to the right
     * @param y downwards
     * @param radius its size
     */
    public record Dot(String name, double x, double y, double radius) {}

    /**
     * A name on the map.
     *
     * @param text the name
     * @param x to the right
     * @param y downwards
     * @param anchor {@code start} right of its dot, {@code end} left of it
     */
    public record Label(String text, double x, double y, String anchor) {}

    /** Copies the lists. */
    public SwedenMap {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
        rest = List.copyOf(rest);
        labels = List.copyOf(labels);
    }

    /**
     * Draws all municipalities of the catalogue.
     *
     * @param chosen those to fill; those of them that are few get their names
     * @param others those to ring; a chosen one stays filled
     * @return the map
     */
    public static SwedenMap of(Collection<MunicipalityCode> chosen, Collection<MunicipalityCode> others) {
        List<Dot> filled = new ArrayList<>();
        List<Dot> ringed = new ArrayList<>();
        List<Dot> grey = new ArrayList<>();
        MunicipalityCatalogue.bundled().all().stream()
                .sorted(Comparator.comparingInt(Municipality::population).reversed())
                .forEach(each -> {
                    if (chosen.contains(each.code())) {
                        filled.add(dot(each, SMALLEST_CHOSEN));
                    } else if (others.contains(each.code())) {
                        ringed.add(dot(each, SMALLEST_OTHER));
                    } else {
                        grey.add(dot(each, SMALLEST_REST));
                    }
                });
        return new SwedenMap(filled, ringed, grey, labels(chosen));
    }

    private static List<Label> labels(Collection<MunicipalityCode> chosen) {
        List<Label> labels = new ArrayList<>();
        for (String city : CITIES) {
            named(MunicipalityCode.of(city)).ifPresent(labels::add);
        }
        if (chosen.size() == 1) {
            chosen.stream()
                    .filter(code -> !CITIES.contains(code.value()))
                    .flatMap(code -> named(code).stream())
                    .forEach(labels::add);
        }
        return labels;
    }

    private static Optional<Label> named(MunicipalityCode code) {
        return MunicipalityCatalogue.bundled().find(code).map(each -> {
            Dot dot = dot(each, SMALLEST_CHOSEN);
            boolean right = each.position().longitude() > MERIDIAN;
            return new Label(
                    each.name(),
                    round(right ? dot.x() + BESIDE : dot.x() - BESIDE),
                    round(dot.y() + SMALLEST_CHOSEN),
                    right ? "start" : "end");
        });
    }

    private static Dot dot(Municipality each, double smallest) {
        double radius = Math.max(smallest, LARGEST * Math.sqrt(each.population() / MILLION));
        return new Dot(each.name(), x(each.position()), y(each.position().latitude()), round(radius));
    }

    private static double x(Position place) {
        double east = (place.longitude() - MERIDIAN) * Math.cos(Math.toRadians(place.latitude()));
        return round(MIDDLE + east * SCALE);
    }

    private static double y(double latitude) {
        return round(HEIGHT - (latitude - SOUTH) * SCALE);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * Where the Arctic Circle lies.
     *
     * @return downwards
     */
    public double arcticCircle() {
        return y(CIRCLE);
    }

    /**
     * The grey dots as one path of points, for a small map.
     *
     * @return the value of a path's {@code d}
     */
    public String dots() {
        StringBuilder path = new StringBuilder();
        rest.forEach(dot -> path.append('M')
                .append(Math.round(dot.x()))
                .append(' ')
                .append(Math.round(dot.y()))
                .append("h0"));
        return path.toString();
    }
}
