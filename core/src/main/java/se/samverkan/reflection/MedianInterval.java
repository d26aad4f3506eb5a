package se.samverkan.reflection;

/**
 * The confidence interval of a median between the k-th lowest and the k-th highest of n values: it misses when fewer than k values, or more than
 * n − k, lie below the median, each with the probability of a fair coin.
 */
final class MedianInterval {

    private static final double WANTED = 0.95;

    private MedianInterval() {}

    /** The greatest k whose interval has at least 95 % confidence, and 1 when none has. */
    static int rank(int n) {
        int rank = 1;
        while (2 * (rank + 1) <= n && confidence(n, rank + 1) >= WANTED) {
            rank++;
        }
        return rank;
    }

    /** 1 − 2 P(X < k), where X is binomial with n trials and probability ½. */
    static double confidence(int n, int rank) {
        double term = StrictMath.pow(0.5, n);
        double below = 0;
        for (int i = 0; i < rank; i++) {
            below += term;
            term = term * (n - i) / (i + 1);
        }
        return 1 - 2 * below;
    }
}
