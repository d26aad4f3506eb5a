package se.samverkan.selection;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Raises the sum of weights of panels by swapping seats, the best swap first, while the quotas stay met. Which swaps keep them is told by a few bits: a
 * seat's new type must have those of the old one's values that are scarce, and none of the other values that are full. Not safe for several threads.
 */
final class SeatSwaps {

    private static final double NOTHING = 1e-12;

    private final PanelProblem problem;
    private final double[] weights;
    private final int words;
    /** Types, those of the largest weight first. */
    private final int[] order;

    private final double[] sorted;
    private final long[] bits;
    private final long[] scarce;
    private final long[] full;
    private final long[] needed;
    private final long[] decisive;

    /** Swaps towards the types with large weights. */
    SeatSwaps(PanelProblem problem, double... weights) {
        this.problem = problem;
        this.weights = weights.clone();
        this.words = (problem.least().length + Long.SIZE - 1) / Long.SIZE;
        this.order = IntStream.range(0, weights.length)
                .boxed()
                .sorted((a, b) -> Double.compare(weights[b], weights[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.sorted = new double[order.length];
        this.bits = new long[order.length * words];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = weights[order[i]];
            mark(order[i], i * words, bits);
        }
        this.scarce = new long[words];
        this.full = new long[words];
        this.needed = new long[words];
        this.decisive = new long[words];
    }

    private void mark(int type, int from, long... words) {
        for (int value : problem.values()[type]) {
            words[from + value / Long.SIZE] |= 1L << value % Long.SIZE;
        }
    }

    /** Changes a panel that meets the quotas, until no swap raises its sum. */
    void improve(int... panel) {
        int[] counts = problem.counts(panel);
        while (swapBest(panel, counts)) {
            // Each round makes one swap; it ends because the sum grows and panels are finite.
        }
    }

    private boolean swapBest(int[] panel, int[] counts) {
        note(counts);
        double gain = NOTHING;
        int bestOut = -1;
        int bestIn = -1;
        for (int out = 0; out < panel.length; out++) {
            if (panel[out] > 0 && sorted[0] - weights[out] > gain) {
                int in = bestSwap(panel, out, gain);
                if (in >= 0) {
                    gain = weights[in] - weights[out];
                    bestOut = out;
                    bestIn = in;
                }
            }
        }
        if (bestOut >= 0) {
            problem.swap(panel, counts, bestOut, bestIn);
        }
        return bestOut >= 0;
    }

    private void note(int... counts) {
        for (int word = 0; word < words; word++) {
            long low = 0;
            long high = 0;
            for (int value = word * Long.SIZE; value < Math.min(counts.length, (word + 1) * Long.SIZE); value++) {
                low |= counts[value] <= problem.least()[value] ? 1L << value % Long.SIZE : 0;
                high |= counts[value] >= problem.most()[value] ? 1L << value % Long.SIZE : 0;
            }
            scarce[word] = low;
            full[word] = high;
        }
    }

    private int bestSwap(int[] panel, int out, double atLeast) {
        Arrays.fill(needed, 0);
        mark(out, 0, needed);
        for (int word = 0; word < words; word++) {
            decisive[word] = needed[word] & scarce[word] | full[word] & ~needed[word];
            needed[word] &= scarce[word];
        }
        double own = weights[out];
        for (int i = 0; i < sorted.length && sorted[i] - own > atLeast; i++) {
            if (fits(i) && panel[order[i]] < problem.sizes()[order[i]]) {
                return order[i];
            }
        }
        return -1;
    }

    private boolean fits(int place) {
        for (int word = 0; word < words; word++) {
            if ((bits[place * words + word] & decisive[word]) != needed[word]) {
                return false;
            }
        }
        return true;
    }
}
