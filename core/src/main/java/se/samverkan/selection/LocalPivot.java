package se.samverkan.selection;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * One draw by the local pivotal method, the second variant (LPM2; A. Grafström, N. L. P. Lundström, L. Schelin, <i>Spatially balanced sampling through the
 * pivotal method</i>, Biometrics 68, 2012, 514–520): a random undecided unit and the nearest undecided one settle their chances between them, so that at
 * least one of them is decided, until all are. Chances are kept exactly; neighbours seldom come together. Equally near neighbours: by chance.
 */
final class LocalPivot {

    private static final double DECIDED = 1e-9;

    private final SpatialBalance distances;
    private final double[] chances;
    private final Random random;
    private final int[] open;
    private int left;

    /** A draw with chances whose sum is a whole number. */
    LocalPivot(SpatialBalance distances, double[] chances, Random random) {
        this.distances = distances;
        this.chances = chances.clone();
        this.random = random;
        this.open = IntStream.range(0, chances.length).filter(this::isOpen).toArray();
        this.left = open.length;
    }

    private boolean isOpen(int unit) {
        return chances[unit] > DECIDED && chances[unit] < 1 - DECIDED;
    }

    /** The units drawn, ascending. */
    int[] panel() {
        while (left > 1) {
            int place = random.nextInt(left);
            int nearest = nearest(place);
            settle(open[place], open[nearest]);
            close(Math.max(place, nearest));
            close(Math.min(place, nearest));
        }
        return IntStream.range(0, chances.length)
                .filter(unit -> chances[unit] > 0.5)
                .toArray();
    }

    private void close(int place) {
        if (!isOpen(open[place])) {
            open[place] = open[--left];
        }
    }

    private int nearest(int place) {
        int found = -1;
        double least = Double.MAX_VALUE;
        int equals = 0;
        for (int other = 0; other < left; other++) {
            double distance = distances.squared(open[place], open[other]);
            if (other == place || distance > least) {
                continue;
            }
            equals = distance < least ? 1 : equals + 1;
            if (equals == 1 || random.nextInt(equals) == 0) {
                found = other;
            }
            least = distance;
        }
        return found;
    }

    private void settle(int one, int other) {
        double sum = chances[one] + chances[other];
        boolean oneWins = sum < 1
                ? random.nextDouble() * sum < chances[one]
                : random.nextDouble() * (2 - sum) < 1 - chances[other];
        double more = Math.min(1, sum);
        chances[one] = oneWins ? more : sum - more;
        chances[other] = oneWins ? sum - more : more;
    }
}
