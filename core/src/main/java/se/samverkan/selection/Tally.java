package se.samverkan.selection;

import java.util.Arrays;
import java.util.List;

/** A request as numbers: which quotas count which candidate. Candidates and quotas go by their places in the request. */
final class Tally {

    private final List<Quota> quotas;
    private final int[][] quotasOf;

    Tally(DrawRequest request) {
        this(request.pool(), request.quotas());
    }

    Tally(List<Candidate> pool, List<Quota> quotas) {
        this.quotas = quotas;
        this.quotasOf = new int[pool.size()][];
        for (int candidate = 0; candidate < quotasOf.length; candidate++) {
            quotasOf[candidate] = quotasOf(pool.get(candidate));
        }
    }

    private int[] quotasOf(Candidate candidate) {
        int[] found = new int[quotas.size()];
        int number = 0;
        for (int quota = 0; quota < quotas.size(); quota++) {
            if (quotas.get(quota).counts(candidate)) {
                found[number++] = quota;
            }
        }
        return Arrays.copyOf(found, number);
    }

    int candidates() {
        return quotasOf.length;
    }

    /** The quotas that count a candidate, ascending. */
    int[] quotasOf(int candidate) {
        return quotasOf[candidate];
    }

    /** Per quota how many of some candidates it counts. */
    int[] counts(int[] candidates, int first, int after) {
        int[] counts = new int[quotas.size()];
        for (int i = first; i < after; i++) {
            add(counts, candidates[i], 1);
        }
        return counts;
    }

    void add(int[] counts, int candidate, int times) {
        for (int quota : quotasOf[candidate]) {
            counts[quota] += times;
        }
    }

    /** By how many members the quotas are missed in all. */
    int missedBy(int[] counts) {
        int missed = 0;
        for (int quota = 0; quota < counts.length; quota++) {
            missed += missedBy(quota, counts[quota]);
        }
        return missed;
    }

    int missedBy(int quota, int count) {
        return quotas.get(quota).missedBy(count);
    }
}
