package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Tells whether quotas can be met, and if not, which stand in each other's way and what is the smallest change that makes a panel possible. Meant to
 * be asked while somebody edits quotas: 290 municipalities, 24 seats and 6 features take some milliseconds to some tenths of a second. Same request,
 * same answer, on any machine. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class QuotaCheck {

    private final BooleanSupplier goesOn;

    /** A check that ends by its own bounds: some minutes at most, for quotas of an unusual kind. */
    public QuotaCheck() {
        this(() -> true);
    }

    /**
     * A check that can be ended.
     *
     * @param goesOn asked often, by the thread that checks; false ends the check with what it knows
     */
    public QuotaCheck(BooleanSupplier goesOn) {
        this.goesOn = requireNonNull(goesOn, "goesOn");
    }

    /**
     * Checks.
     *
     * @param request what is wanted; its seed does not matter
     * @return whether a panel is possible, or what to change
     */
    public Feasibility check(DrawRequest request) {
        return check(request, Optional.empty());
    }

    /**
     * Checks quotas that may give way within limits, such as the flexible bounds of tools for citizens' assemblies.
     *
     * @param request what is wanted; its seed does not matter
     * @param limits how far quotas may give way: the least minimum and the largest maximum on the same feature and value; a quota without limits stays as it
     *     is
     * @return whether a panel is possible, or the smallest change within the limits
     */
    public Feasibility check(DrawRequest request, List<Quota> limits) {
        return check(request, Optional.of(List.copyOf(limits)));
    }

    private Feasibility check(DrawRequest request, Optional<List<Quota>> limits) {
        Tally tally = new Tally(request);
        ConflictFinder finder = new ConflictFinder(request, tally);
        List<Conflict> evident = finder.evident();
        if (request.seats() > request.pool().size()) {
            return new Feasibility.Infeasible(evident, Optional.empty());
        }
        QuotaProgramme programme = new QuotaProgramme(request, tally, goesOn);
        if (programme.isMet(minimums(request), maximums(request))) {
            return new Feasibility.Feasible(Arrays.stream(programme.panel())
                    .mapToObj(place -> request.pool().get(place).key())
                    .toList());
        }
        if (!programme.isProven()) {
            return new Feasibility.Unknown();
        }
        List<Conflict> conflicts = evident.isEmpty() ? List.of(finder.together(programme)) : evident;
        QuotaProgramme within = limits.map(known -> new QuotaProgramme(request, limits(request, known), tally, goesOn))
                .orElse(programme);
        return new Feasibility.Infeasible(conflicts, new SmallestRelaxation(request.quotas(), within).find());
    }

    private static List<Quota> limits(DrawRequest request, List<Quota> limits) {
        return request.quotas().stream().map(quota -> limit(quota, limits)).toList();
    }

    /** How far a quota may give way; the quota itself if no limit is about it. */
    static Quota limit(Quota quota, List<Quota> limits) {
        return limits.stream()
                .filter(limit ->
                        limit.feature().equals(quota.feature()) && limit.value().equals(quota.value()))
                .findFirst()
                .orElse(quota);
    }

    private static int[] minimums(DrawRequest request) {
        return request.quotas().stream().mapToInt(Quota::min).toArray();
    }

    private static int[] maximums(DrawRequest request) {
        return request.quotas().stream().mapToInt(Quota::max).toArray();
    }
}
