package se.samverkan.selection;

import java.util.Random;

/**
 * Chance at work: the first places of an order hold the panel. {@link Random} is used because its documentation fixes the algorithm, so that a
 * seed gives the same numbers on any JDK.
 */
final class RandomDraw {

    private static final double KEEP_WORSE = 0.01;

    private final Tally tally;
    private final int seats;
    private final Random random;
    private final int[] order;

    RandomDraw(Tally tally, int seats, long seed) {
        this.tally = tally;
        this.seats = seats;
        this.random = new Random(seed);
        this.order = new int[tally.candidates()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** The candidates, the panel first. */
    int[] order() {
        return order;
    }

    /** Draws panels until one meets the quotas; every panel is as likely as any other, so the kept one is too. */
    boolean draw(int tries) {
        for (int i = 0; i < tries; i++) {
            shuffle();
            if (tally.missedBy(tally.counts(order, 0, seats)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** R. A. Fisher and F. Yates, stopped when the seats are filled. */
    private void shuffle() {
        for (int seat = 0; seat < seats; seat++) {
            swap(seat, seat + random.nextInt(order.length - seat));
        }
    }

    private void swap(int one, int other) {
        int held = order[one];
        order[one] = order[other];
        order[other] = held;
    }

    /** Mends the panel at hand: lets a random member go for the candidate that serves the quotas best, until they are met. */
    boolean mend(int steps) {
        int[] counts = tally.counts(order, 0, seats);
        int missed = tally.missedBy(counts);
        for (int step = 0; step < steps && missed > 0 && seats < order.length; step++) {
            int leaver = random.nextInt(seats);
            tally.add(counts, order[leaver], -1);
            int joiner = best(counts);
            tally.add(counts, order[joiner], 1);
            int now = tally.missedBy(counts);
            if (now <= missed || random.nextDouble() < KEEP_WORSE) {
                swap(leaver, joiner);
                missed = now;
            } else {
                tally.add(counts, order[joiner], -1);
                tally.add(counts, order[leaver], 1);
            }
        }
        return missed == 0;
    }

    /** The place of the candidate outside the panel that lowers the misses most; a random one of several. */
    private int best(int[] counts) {
        int best = seats;
        int bestGain = Integer.MIN_VALUE;
        int equals = 0;
        for (int place = seats; place < order.length; place++) {
            int gain = gain(counts, order[place]);
            if (gain > bestGain) {
                bestGain = gain;
                equals = 0;
            }
            if (gain == bestGain && random.nextInt(++equals) == 0) {
                best = place;
            }
        }
        return best;
    }

    private int gain(int[] counts, int candidate) {
        int gain = 0;
        for (int quota : tally.quotasOf(candidate)) {
            gain += tally.missedBy(quota, counts[quota]) - tally.missedBy(quota, counts[quota] + 1);
        }
        return gain;
    }
}
