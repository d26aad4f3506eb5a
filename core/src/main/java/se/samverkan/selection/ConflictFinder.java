package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the quotas that make a panel impossible, so that a person can change them. */
final class ConflictFinder {

    private final DrawRequest request;
    private final Tally tally;

    ConflictFinder(DrawRequest request, Tally tally) {
        this.request = request;
        this.tally = tally;
    }

    /** What can be seen by counting, without any search. */
    List<Conflict> evident() {
        int pool = request.pool().size();
        if (request.seats() > pool) {
            return List.of(new Conflict(Conflict.Kind.POOL_TOO_SMALL, List.of(), request.seats(), pool));
        }
        List<Conflict> found = new ArrayList<>();
        int[] all = tally.counts(IntStream.range(0, pool).toArray(), 0, pool);
        for (int quota = 0; quota < all.length; quota++) {
            Quota wanted = request.quotas().get(quota);
            if (wanted.min() > all[quota]) {
                found.add(new Conflict(Conflict.Kind.TOO_FEW_IN_POOL, List.of(wanted), wanted.min(), all[quota]));
            }
        }
        byFeature(request.quotas()).forEach(quotas -> addUp(quotas, found));
        return found;
    }

    private static Collection<List<Quota>> byFeature(List<Quota> quotas) {
        Map<String, List<Quota>> byFeature = new LinkedHashMap<>();
        quotas.forEach(q ->
                byFeature.computeIfAbsent(q.feature(), f -> new ArrayList<>()).add(q));
        return byFeature.values();
    }

    /** The quotas of one feature, if each value has one: then their limits add up. */
    private void addUp(List<Quota> quotas, List<Conflict> found) {
        if (quotas.stream().map(Quota::value).distinct().count() < quotas.size()) {
            return;
        }
        int needed = quotas.stream().mapToInt(Quota::min).sum();
        if (needed > request.seats()) {
            found.add(new Conflict(Conflict.Kind.MINIMUMS_ABOVE_SEATS, quotas, needed, request.seats()));
        }
        long counted = 0;
        int room = 0;
        for (Quota quota : quotas) {
            long has = request.pool().stream().filter(quota::counts).count();
            counted += has;
            room += (int) Math.min(has, quota.max());
        }
        room += request.pool().size() - (int) counted;
        if (room < request.seats()) {
            found.add(new Conflict(Conflict.Kind.MAXIMUMS_BELOW_SEATS, quotas, request.seats(), room));
        }
    }

    /**
     * Quotas that cannot be met together, after a search has proved that all of them cannot: beginning with those that linear programming duality
     * names, each is left out once and stays out if the rest is still impossible (the deletion filter of J. W. Chinneck and E. W. Dravnieks, 1991).
     * What is left cannot spare any quota, unless a search gave up.
     */
    Conflict together(QuotaProgramme programme) {
        boolean[] free = new boolean[programme.bounds()];
        programme.conflict(free).ifPresent(named -> keepOnly(named, free));
        for (int quota = 0; quota < request.quotas().size(); quota++) {
            boolean[] without = free.clone();
            without[2 * quota] = true;
            without[2 * quota + 1] = true;
            if (!Arrays.equals(free, without)) {
                programme.conflict(without).ifPresent(named -> keepOnly(named, free));
            }
        }
        List<Quota> kept = IntStream.range(0, request.quotas().size())
                .filter(quota -> !free[2 * quota] || !free[2 * quota + 1])
                .mapToObj(request.quotas()::get)
                .toList();
        return new Conflict(Conflict.Kind.TOGETHER, kept, 0, 0);
    }

    /** Frees all bounds but the named, unless a search gave up, so that they may not conflict. */
    private static void keepOnly(List<Integer> named, boolean... free) {
        Arrays.fill(free, true);
        named.forEach(bound -> free[bound] = false);
    }

    /** As {@link #together(QuotaProgramme)}. */
    Conflict together() {
        return together(new QuotaProgramme(request, tally, () -> true));
    }
}
