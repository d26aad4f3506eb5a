package se.samverkan.selection;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.Position;

/**
 * How evenly a panel lies over the country: each municipality belongs to the nearest member of the panel, and the balance is the mean over the
 * members of (the number that belong to it × the chance of being drawn − 1)². 0 is perfect. D. L. Stevens and A. R. Olsen, Spatially balanced sampling
 * of natural resources, Journal of the American Statistical Association 99 (2004) 262–278. Nearest is by great circle; places equally near share.
 */
final class SpatialBalance {

    private final double[][] points;

    SpatialBalance(List<Municipality> country) {
        points = country.stream()
                .map(Municipality::position)
                .map(SpatialBalance::onSphere)
                .toArray(double[][]::new);
    }

    /** A point on the unit sphere: the nearest on it by straight line is also the nearest by great circle. */
    private static double[] onSphere(Position position) {
        double latitude = StrictMath.toRadians(position.latitude());
        double longitude = StrictMath.toRadians(position.longitude());
        return new double[] {
            StrictMath.cos(latitude) * StrictMath.cos(longitude),
            StrictMath.cos(latitude) * StrictMath.sin(longitude),
            StrictMath.sin(latitude)
        };
    }

    /** The balance of a panel, given by the places of its members in the country's list; at least one. */
    double of(int[] panel) {
        double[] cells = new double[panel.length];
        for (double[] point : points) {
            addToNearest(point, panel, cells);
        }
        double chance = (double) panel.length / points.length;
        double sum = 0;
        for (double cell : cells) {
            sum += (cell * chance - 1) * (cell * chance - 1);
        }
        return sum / panel.length;
    }

    private void addToNearest(double[] point, int[] panel, double[] cells) {
        double[] distances = new double[panel.length];
        double nearest = Double.MAX_VALUE;
        for (int member = 0; member < panel.length; member++) {
            distances[member] = squared(point, points[panel[member]]);
            nearest = Math.min(nearest, distances[member]);
        }
        int equals = 0;
        for (double distance : distances) {
            equals += distance == nearest ? 1 : 0;
        }
        for (int member = 0; member < panel.length; member++) {
            cells[member] += distances[member] == nearest ? 1.0 / equals : 0;
        }
    }

    private static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int axis = 0; axis < one.length; axis++) {
            sum += (one[axis] - other[axis]) * (one[axis] - other[axis]);
        }
        return sum;
    }

    /** The mean balance of simple random panels of a size, for comparison. */
    double ofRandom(int seats, int draws, long seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, points.length).toArray();
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            for (int seat = 0; seat < seats; seat++) {
                int other = seat + random.nextInt(order.length - seat);
                int held = order[seat];
                order[seat] = order[other];
                order[other] = held;
            }
            sum += of(IntStream.of(order).limit(seats).toArray());
        }
        return sum / draws;
    }
}
