package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.samverkan.municipality.Municipality;

/**
 * How evenly a panel lies: each candidate belongs to the nearest member of the panel, and the balance is the mean over the members of (the sum of the
 * chances in its cell − 1)². 0 is perfect. D. L. Stevens and A. R. Olsen, Spatially balanced sampling of natural resources, Journal of the American
 * Statistical Association 99 (2004) 262–278. Candidates equally near several members are shared. Immutable.
 *
 * @since 0.1.0
 */
public final class SpatialBalance {

    private final ImmutableMap<String, Integer> places;
    private final double[][] squares;
    private final double[] chances;

    /**
     * A measure for panels from a pool.
     *
     * @param locations where each candidate lies
     * @param chances per key each candidate's chance of being drawn, 0 to 1
     * @throws IllegalArgumentException if a candidate has no location
     */
    public SpatialBalance(Locations locations, Map<String, Double> chances) {
        requireNonNull(locations, "locations");
        List<String> keys = List.copyOf(chances.keySet());
        this.places = IntStream.range(0, keys.size()).boxed().collect(ImmutableMap.toImmutableMap(keys::get, i -> i));
        this.chances =
                keys.stream().mapToDouble(key -> chances.getOrDefault(key, 0.0)).toArray();
        double[][] points = keys.stream().map(locations::of).toArray(double[][]::new);
        this.squares = new double[points.length][points.length];
        for (int one = 0; one < points.length; one++) {
            for (int other = 0; other < one; other++) {
                squares[one][other] = squared(points[one], points[other]);
                squares[other][one] = squares[one][other];
            }
        }
    }

    /** A measure where all municipalities of a country have the same chance of one of some seats. */
    static SpatialBalance ofCountry(List<Municipality> country, int seats) {
        ImmutableMap<String, Double> alike = country.stream()
                .collect(ImmutableMap.toImmutableMap(m -> m.code().value(), m -> (double) seats / country.size()));
        return new SpatialBalance(Locations.of(country), alike);
    }

    private static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int axis = 0; axis < one.length; axis++) {
            sum += (one[axis] - other[axis]) * (one[axis] - other[axis]);
        }
        return sum;
    }

    /**
     * The balance of a panel.
     *
     * @param panel the keys of its members, at least one
     * @return 0 or more; 0 is perfect
     * @throws IllegalArgumentException if the panel is empty or a member is not in the pool
     */
    public double of(Collection<String> panel) {
        return of(panel.stream().mapToInt(this::place).toArray());
    }

    private int place(String key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("Member '" + key + "' is not in the pool: measure panels of the pool");
        }
        return place;
    }

    /** The balance of a panel, given by the places of its members. */
    double of(int... panel) {
        if (panel.length == 0) {
            throw new IllegalArgumentException("An empty panel has no balance: give at least one member");
        }
        double[] cells = new double[panel.length];
        for (int candidate = 0; candidate < chances.length; candidate++) {
            addToNearest(candidate, panel, cells);
        }
        double sum = 0;
        for (double cell : cells) {
            sum += (cell - 1) * (cell - 1);
        }
        return sum / panel.length;
    }

    private void addToNearest(int candidate, int[] panel, double[] cells) {
        double[] distances = squares[candidate];
        double nearest = Double.MAX_VALUE;
        int member = 0;
        int equals = 0;
        for (int i = 0; i < panel.length; i++) {
            double distance = distances[panel[i]];
            if (distance < nearest) {
                nearest = distance;
                member = i;
                equals = 1;
            } else if (distance == nearest) {
                equals++;
            }
        }
        if (equals == 1) {
            cells[member] += chances[candidate];
            return;
        }
        for (int i = 0; i < panel.length; i++) {
            cells[i] += distances[panel[i]] == nearest ? chances[candidate] / equals : 0;
        }
    }

    /** The squared distance between two candidates. */
    double squared(int one, int other) {
        return squares[one][other];
    }

    /** Some simple random panels, for comparison. */
    private static int[] shuffled(int[] order, int seats, Random random) {
        for (int seat = 0; seat < seats; seat++) {
            int other = seat + random.nextInt(order.length - seat);
            int held = order[seat];
            order[seat] = order[other];
            order[other] = held;
        }
        return IntStream.of(order).limit(seats).toArray();
    }

    /**
     * The mean balance of simple random panels, for comparison.
     *
     * @param seats their size, 1 to the size of the pool
     * @param draws how many are drawn, at least 1
     * @param seed starts the generator
     * @return 0 or more
     */
    public double ofRandom(int seats, int draws, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, chances.length).toArray();
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += of(shuffled(order, seats, random));
        }
        return sum / draws;
    }

    /**
     * The mean balance of panels drawn by the local pivotal method with this measure's chances, for comparison: about the best that a draw which knows the
     * map and no quotas reaches.
     *
     * @param draws how many are drawn, at least 1
     * @param seed starts the generator
     * @return 0 or more
     */
    public double ofLocalPivotal(int draws, long seed) {
        Random random = new Random(seed);
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += of(new LocalPivot(this, chances, random).panel());
        }
        return sum / draws;
    }

    /**
     * The mean balance of a lottery's panels, by their weights.
     *
     * @param lottery a lottery over the same pool
     * @return 0 or more
     */
    public double of(PanelLottery lottery) {
        double sum = 0;
        for (PanelLottery.Ticket panel : lottery.panels()) {
            sum += panel.weight() * of(panel.members());
        }
        return sum / lottery.total();
    }
}
