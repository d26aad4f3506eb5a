package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the quotas that make a panel impossible, so that a person can change them. */
final class ConflictFinder {

    private static final long STEPS_PER_QUOTA = 50_000;

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
     * Quotas that cannot be met together, after a search has proved that all of them cannot: each is left out once and stays out if the rest is
     * still impossible (the deletion filter of J. W. Chinneck and E. W. Dravnieks, 1991). What is left cannot spare any quota, unless a search gave up.
     */
    Conflict together() {
        List<Quota> kept = new ArrayList<>(request.quotas());
        for (Quota quota : request.quotas()) {
            List<Quota> without = new ArrayList<>(kept);
            without.remove(quota);
            if (isImpossible(without)) {
                kept = without;
            }
        }
        return new Conflict(Conflict.Kind.TOGETHER, kept, 0, 0);
    }

    private boolean isImpossible(List<Quota> quotas) {
        DrawRequest smaller = new DrawRequest(request.pool(), quotas, request.seats(), request.seed());
        Tally counted = new Tally(smaller);
        int[] order = IntStream.range(0, counted.candidates()).toArray();
        return new ExactSearch(counted, smaller, order, STEPS_PER_QUOTA).search() == ExactSearch.Answer.IMPOSSIBLE;
    }
}
