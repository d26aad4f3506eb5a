package se.samverkan.selection;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.municipality.Municipality;

/**
 * Ready-made quotas that let a panel mirror its pool: the seats are shared among the values of a feature by the Sainte-Laguë method (the
 * divisors 1, 3, 5 …; A. Sainte-Laguë, 1910), and each share may be missed by a few seats.
 *
 * @since 0.1.0
 */
public final class ProportionalQuotas {

    /** By how many seats a ready-made share may be missed when nothing else is said. */
    public static final int USUAL_TOLERANCE = 1;

    private ProportionalQuotas() {}

    /**
     * Quotas for some features of municipalities, each share with a tolerance of one seat.
     *
     * @param features the features
     * @param pool the municipalities drawn from
     * @param seats the size of the panel, 1 to the size of the pool
     * @return the quotas, by feature and value as they are shown
     */
    public static List<Quota> of(Collection<Feature> features, Collection<Municipality> pool, int seats) {
        List<Candidate> candidates = pool.stream().map(Candidate::of).toList();
        ImmutableList.Builder<Quota> quotas = ImmutableList.builder();
        for (Feature feature : features) {
            Map<String, Quota> byValue = new TreeMap<>();
            of(feature.key(), candidates, seats, USUAL_TOLERANCE).forEach(q -> byValue.put(q.value(), q));
            feature.possible().stream()
                    .flatMap(v -> Optional.ofNullable(byValue.get(v)).stream())
                    .forEach(quotas::add);
        }
        return quotas.build();
    }

    /**
     * Quotas for one feature of any candidates.
     *
     * @param feature the feature's key
     * @param pool the candidates
     * @param seats the size of the panel, 1 to the number of candidates that have the feature
     * @param tolerance by how many seats each share may be missed, 0 or more
     * @return one quota for each value in the pool, by value
     * @throws IllegalArgumentException if there are more seats than candidates with the feature, or the tolerance is negative
     */
    public static List<Quota> of(String feature, Collection<Candidate> pool, int seats, int tolerance) {
        Map<String, Integer> sizes = new TreeMap<>();
        pool.forEach(candidate -> candidate.value(feature).ifPresent(value -> sizes.merge(value, 1, Integer::sum)));
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (seats < 1 || seats > all || tolerance < 0) {
            throw new IllegalArgumentException(
                    "Cannot share " + seats + " seats with tolerance " + tolerance + " among " + all + " candidates by "
                            + feature + ": give 1 to " + all + " seats and a tolerance of 0 or more");
        }
        Map<String, Integer> shares = shares(sizes, seats);
        ImmutableList.Builder<Quota> quotas = ImmutableList.builder();
        sizes.forEach((value, size) -> {
            int share = shares.getOrDefault(value, 0);
            int min = Math.max(0, share - tolerance);
            int max = Math.min(size, share + tolerance);
            quotas.add(new Quota(feature, value, min, max));
        });
        return quotas.build();
    }

    /** Gives the seats one by one to the value with the largest size / (2 × seats it has + 1); the first by name when equal. */
    private static Map<String, Integer> shares(Map<String, Integer> sizes, int seats) {
        Map<String, Integer> shares = new TreeMap<>();
        sizes.keySet().forEach(value -> shares.put(value, 0));
        for (int seat = 0; seat < seats; seat++) {
            String next = "";
            long bestSize = 0;
            long bestDivisor = 1;
            for (Map.Entry<String, Integer> entry : sizes.entrySet()) {
                long divisor = 2L * shares.getOrDefault(entry.getKey(), 0) + 1;
                if (entry.getValue() * bestDivisor > bestSize * divisor) {
                    next = entry.getKey();
                    bestSize = entry.getValue();
                    bestDivisor = divisor;
                }
            }
            shares.merge(next, 1, Integer::sum);
        }
        return shares;
    }
}
