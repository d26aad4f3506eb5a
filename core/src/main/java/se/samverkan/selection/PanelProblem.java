package se.samverkan.selection;

/**
 * A selection as numbers. Units with equal features are one type, since a fair lottery gives them equal chances; a panel is then a count per
 * type.
 */
final class PanelProblem {

    private final int[] sizes;
    private final int[][] values;
    private final int[] least;
    private final int[] most;
    private final int seats;

    PanelProblem(int[] sizes, int[][] values, int[] least, int[] most, int seats) {
        this.sizes = sizes;
        this.values = values;
        this.least = least;
        this.most = most;
        this.seats = seats;
    }

    /** Per type how many units of the pool are of it, at least 1. */
    int[] sizes() {
        return sizes;
    }

    /** Per type the index of its value in each feature, in the same order of features; an index belongs to one feature only. */
    int[][] values() {
        return values;
    }

    /** Per value the fewest seats (quota). */
    int[] least() {
        return least;
    }

    /** Per value the most seats (quota). */
    int[] most() {
        return most;
    }

    /** How many units a panel has. */
    int seats() {
        return seats;
    }

    int types() {
        return sizes.length;
    }

    /** The same with other quotas. */
    PanelProblem within(int[] fewest, int[] highest) {
        return new PanelProblem(sizes, values, fewest, highest, seats);
    }

    /** How many seats of a panel each value holds. */
    int[] counts(int[] panel) {
        int[] counts = new int[least.length];
        for (int type = 0; type < panel.length; type++) {
            for (int value : values[type]) {
                counts[value] += panel[type];
            }
        }
        return counts;
    }

    /** Whether a panel has all its seats, no unit twice, and meets the quotas. */
    boolean isMetBy(int[] panel) {
        int filled = 0;
        for (int type = 0; type < panel.length; type++) {
            filled += panel[type];
            if (panel[type] < 0 || panel[type] > sizes[type]) {
                return false;
            }
        }
        return filled == seats && violation(counts(panel)) == 0;
    }

    /** By how many seats the quotas are missed; 0 if they are met. */
    int violation(int[] counts) {
        int sum = 0;
        for (int value = 0; value < counts.length; value++) {
            sum += missed(value, counts[value]);
        }
        return sum;
    }

    /** By how much the violation changes when a unit of one type gives its seat to a unit of another. */
    int violationOfSwap(int[] counts, int out, int in) {
        int change = 0;
        for (int feature = 0; feature < values[out].length; feature++) {
            int from = values[out][feature];
            int to = values[in][feature];
            if (from != to) {
                change += missed(from, counts[from] - 1) - missed(from, counts[from]);
                change += missed(to, counts[to] + 1) - missed(to, counts[to]);
            }
        }
        return change;
    }

    private int missed(int value, int count) {
        return Math.max(0, least[value] - count) + Math.max(0, count - most[value]);
    }

    /** Gives the seat of one type to another, in the panel and in its counts. */
    void swap(int[] panel, int[] counts, int out, int in) {
        panel[out]--;
        panel[in]++;
        for (int feature = 0; feature < values[out].length; feature++) {
            counts[values[out][feature]]--;
            counts[values[in][feature]]++;
        }
    }
}
