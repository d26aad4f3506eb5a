package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * Sweden as dots: each place is a point, and its category is seen from the mark. A map is never the only way to learn something; its
 * alternative says in words what the picture shows.
 *
 * @param title what the map shows, in the report's language
 * @param alternative the same in words for those who cannot see it: how many of each category, where they lie and which table lists them
 * @param categories the points, those drawn first (undermost) first; at least one category
 * @since 0.1.0
 */
public record PointMap(String title, String alternative, List<Category> categories) implements Block {

    /** Copies the categories and refuses a map without words. */
    public PointMap {
        Texts.required("title", title);
        Texts.required("alternative", alternative);
        categories = ImmutableList.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Map '" + title + "' has no categories: leave the map out");
        }
    }

    /** How the points of a category are drawn, so that shape and not only colour tells them apart. */
    public enum Mark {
        /** A filled disc: the chosen. */
        FILLED,
        /** A ring: those who could have been chosen. */
        RING,
        /** A small dot: the rest. */
        DOT
    }

    /**
     * Points of one kind.
     *
     * @param origin whether it is invented that these places belong here
     * @param label what they are, in the report's language
     * @param mark how they are drawn
     * @param points where they lie; may be empty
     */
    public record Category(Origin origin, String label, Mark mark, List<Point> points) {

        /** Copies the points and refuses a missing label. */
        public Category {
            requireNonNull(origin, "origin");
            Texts.required("label", label);
            requireNonNull(mark, "mark");
            points = ImmutableList.copyOf(points);
        }
    }

    /**
     * A place.
     *
     * @param name its name
     * @param latitude degrees north (WGS 84), −90 to 90
     * @param longitude degrees east (WGS 84), −180 to 180
     */
    public record Point(String name, double latitude, double longitude) {

        /** Refuses a place that is not on Earth. */
        public Point {
            requireNonNull(name, "name");
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("Point '" + name + "' at " + latitude + ", " + longitude
                        + " is not on Earth: write degrees north, then degrees east");
            }
        }
    }

    @Override
    public Origin origin() {
        return Marks.of(categories, Category::origin);
    }
}
