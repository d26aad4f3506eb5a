package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.municipality.Municipality;

/**
 * Where candidates lie, so that spread can be measured: on the map, and if wanted also by features, where those with another value lie further away.
 * Nearness is by straight line between points; on the globe that is the same order as by great circle. Immutable.
 *
 * @since 0.1.0
 */
public final class Locations {

    private final ImmutableMap<String, double[]> points;

    private Locations(Map<String, double[]> points) {
        this.points = ImmutableMap.copyOf(points);
    }

    /**
     * Municipalities on the globe.
     *
     * @param municipalities the municipalities
     * @return their locations by code
     */
    public static Locations of(Collection<Municipality> municipalities) {
        Map<String, double[]> points = new LinkedHashMap<>();
        municipalities.forEach(m -> points.put(
                m.code().value(), onGlobe(m.position().latitude(), m.position().longitude())));
        return new Locations(points);
    }

    /**
     * Points of any kind, such as in a plane.
     *
     * @param coordinates per candidate's key as many numbers for each, which count alike
     * @return the locations
     * @throws IllegalArgumentException if one has more numbers than another
     */
    public static Locations of(Map<String, double[]> coordinates) {
        Map<String, double[]> points = new LinkedHashMap<>();
        coordinates.forEach((key, point) -> points.put(key, point.clone()));
        long lengths = points.values().stream().map(p -> p.length).distinct().count();
        if (lengths > 1) {
            throw new IllegalArgumentException(
                    "Points have " + lengths + " different numbers of coordinates: give each as many");
        }
        return new Locations(points);
    }

    /**
     * A place on the globe as coordinates for {@link #of(Map)}.
     *
     * @param latitude degrees, north above 0
     * @param longitude degrees, east above 0
     * @return three coordinates of a globe with the radius 1
     */
    public static double[] onGlobe(double latitude, double longitude) {
        double north = StrictMath.toRadians(latitude);
        double east = StrictMath.toRadians(longitude);
        return new double[] {
            StrictMath.cos(north) * StrictMath.cos(east),
            StrictMath.cos(north) * StrictMath.sin(east),
            StrictMath.sin(north)
        };
    }

    /**
     * The same with distance also by features. The map and each feature weigh alike: each is scaled so that the squares of the distances from its mean have the
     * mean 1 over the pool, as is usual before the local pivotal method is used on several variables.
     *
     * @param pool the candidates
     * @param features the features' keys
     * @return locations of those of the pool that had one
     */
    public Locations with(Collection<Candidate> pool, Collection<String> features) {
        Map<String, double[]> combined = new LinkedHashMap<>();
        pool.stream().filter(c -> points.containsKey(c.key())).forEach(c -> combined.put(c.key(), of(c.key())));
        scale(combined, 0);
        for (String feature : features) {
            TreeSet<String> values = new TreeSet<>();
            pool.forEach(candidate -> candidate.value(feature).ifPresent(values::add));
            int from = combined.values().stream()
                    .mapToInt(p -> p.length)
                    .findFirst()
                    .orElse(0);
            for (Candidate candidate : pool) {
                combined.computeIfPresent(candidate.key(), (key, point) -> longer(point, values, candidate, feature));
            }
            scale(combined, from);
        }
        return new Locations(combined);
    }

    private static double[] longer(double[] point, SortedSet<String> values, Candidate candidate, String feature) {
        double[] longer = new double[point.length + values.size()];
        System.arraycopy(point, 0, longer, 0, point.length);
        candidate
                .value(feature)
                .ifPresent(own -> longer[point.length + values.headSet(own).size()] = 1);
        return longer;
    }

    /** Makes the coordinates from one on have the variance 1 together. */
    private static void scale(Map<String, double[]> points, int from) {
        double variance = 0;
        int axes = points.values().stream().mapToInt(p -> p.length).findFirst().orElse(0);
        for (int axis = from; axis < axes; axis++) {
            int a = axis;
            double mean =
                    points.values().stream().mapToDouble(p -> p[a]).average().orElse(0);
            variance += points.values().stream()
                    .mapToDouble(p -> (p[a] - mean) * (p[a] - mean))
                    .average()
                    .orElse(0);
        }
        double deviation = StrictMath.sqrt(variance);
        for (double[] point : points.values()) {
            for (int axis = from; axis < axes && deviation > 0; axis++) {
                point[axis] /= deviation;
            }
        }
    }

    /**
     * Whether a candidate has a location.
     *
     * @param key the candidate's key
     * @return true if so
     */
    public boolean has(String key) {
        return points.containsKey(requireNonNull(key, "key"));
    }

    /** The point of a candidate that has one, for the caller to keep. */
    double[] of(String key) {
        double[] point = points.get(key);
        if (point == null) {
            throw new IllegalArgumentException(
                    "Candidate '" + key + "' has no location: give one, or leave the candidate out of the pool");
        }
        return point.clone();
    }
}
