package se.samverkan.reflection;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How at least five ratings spread, with the median and an interval around it.
 *
 * <p>The interval is the one between two order statistics of the ratings that covers the population's median with at least 95 % confidence
 * whatever its distribution: the sign test's, by W. R. Thompson, <i>On confidence ranges for the median and other expectation distributions for
 * populations of unknown distribution form</i>, Annals of Mathematical Statistics 7 (1936) 122–128. It assumes that the answers are independent;
 * with ties, as between whole numbers, it covers at least as often as it says. With five answers no interval reaches 95 %: then it goes from
 * the lowest to the highest and says 93.75 %.
 *
 * @param n how many rated, at least 5
 * @param counts how many gave 1, 2, 3, 4 and 5
 * @param mean the mean, 1–5
 * @param median the median, 1–5; half-way between the two in the middle when their number is even
 * @param low the interval's lower end, 1–5
 * @param high the interval's upper end, 1–5
 * @param confidence how often such an interval covers the median, 0–1
 * @since 0.1.0
 */
public record Spread(int n, List<Integer> counts, double mean, double median, int low, int high, double confidence) {

    /** The fewest answers that are shown: fewer could point out who gave them. */
    public static final int FEWEST = 5;

    /** Copies the counts and refuses fewer than five answers. */
    public Spread {
        counts = ImmutableList.copyOf(counts);
        if (n < FEWEST) {
            throw new IllegalArgumentException(
                    "Spread of " + n + " answers must not be shown: wait until there are " + FEWEST);
        }
    }

    static Spread of(List<Integer> ratings) {
        List<Integer> sorted = ratings.stream().sorted().toList();
        int n = sorted.size();
        if (n < FEWEST) {
            throw new IllegalArgumentException("Spread of " + n + " ratings: at least " + FEWEST + " are needed");
        }
        int rank = MedianInterval.rank(n);
        return new Spread(
                n,
                counts(sorted),
                sorted.stream().mapToInt(Integer::intValue).sum() / (double) n,
                (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0,
                sorted.get(rank - 1),
                sorted.get(n - rank),
                MedianInterval.confidence(n, rank));
    }

    private static List<Integer> counts(List<Integer> ratings) {
        return IntStream.rangeClosed(1, Rating.HIGHEST)
                .mapToObj(value -> Collections.frequency(ratings, value))
                .toList();
    }

    /**
     * Whether the intervals of two spreads have any value in common; then nothing says that one is rated higher.
     *
     * @param other the other spread
     * @return true if they meet
     */
    public boolean overlaps(Spread other) {
        return low <= other.high && other.low <= high;
    }
}
