package se.samverkan.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest change of bounds that makes a panel possible. Each conflict must lose a bound, so the fewest bounds are a smallest set that meets
 * every conflict; conflicts are found as they are needed (R. Reiter, <i>A theory of diagnosis from first principles</i>, Artificial Intelligence 32,
 * 1987, 57–95), by linear programming duality. Then each way to share more and more seats among those bounds is tried.
 */
final class SmallestRelaxation {

    private static final int MOST_BOUNDS = 8;
    private static final int MOST_TRIES = 20_000;

    private final List<Quota> quotas;
    private final QuotaProgramme programme;
    private final List<BitSet> candidates = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();
    private int tries;

    SmallestRelaxation(List<Quota> quotas, QuotaProgramme programme) {
        this.quotas = quotas;
        this.programme = programme;
    }

    /** The relaxation; empty if none was found within bounds. */
    Optional<Relaxation> find() {
        for (int bounds = 1; bounds <= MOST_BOUNDS && candidates.isEmpty() && tries < MOST_TRIES; bounds++) {
            seen.clear();
            free(new BitSet(), bounds);
        }
        return candidates.isEmpty() ? Optional.empty() : withFewestSeats();
    }

    private void free(BitSet freed, int more) {
        if (!seen.add(freed) || ++tries > MOST_TRIES) {
            return;
        }
        Optional<List<Integer>> conflict = conflict(freed);
        if (conflict.isEmpty()) {
            candidates.add(freed);
        } else if (more > 0 && !isTooFew(freed, conflict.get(), more)) {
            for (int bound : movable(conflict.get())) {
                BitSet larger = (BitSet) freed.clone();
                larger.set(bound);
                free(larger, more - 1);
            }
        }
    }

    private Optional<List<Integer>> conflict(BitSet freed) {
        boolean[] free = new boolean[programme.bounds()];
        freed.stream().forEach(bound -> free[bound] = true);
        return programme.conflict(free);
    }

    private List<Integer> movable(List<Integer> bounds) {
        return bounds.stream()
                .filter(bound -> programme.room(bound) > 0 && !PanelRules.isFixed(quotas.get(bound / 2)))
                .toList();
    }

    /** Whether there are more conflicts without a bound in common than bounds may still be freed. */
    private boolean isTooFew(BitSet freed, List<Integer> first, int more) {
        BitSet larger = (BitSet) freed.clone();
        Optional<List<Integer>> conflict = Optional.of(first);
        for (int number = 1; conflict.isPresent(); number++) {
            if (number > more) {
                return true;
            }
            movable(conflict.get()).forEach(larger::set);
            conflict = conflict(larger);
        }
        return false;
    }

    private Optional<Relaxation> withFewestSeats() {
        int bounds = candidates.get(0).cardinality();
        int furthest = candidates.stream()
                .mapToInt(candidate -> candidate.stream().map(programme::room).sum())
                .max()
                .orElse(0);
        for (int seats = bounds; seats <= furthest && tries < MOST_TRIES; seats++) {
            for (BitSet candidate : candidates) {
                int[] moved = new int[bounds];
                if (share(candidate.stream().toArray(), moved, 0, seats)) {
                    return Optional.of(relaxation(candidate.stream().toArray(), moved));
                }
            }
        }
        return Optional.empty();
    }

    /** Shares seats among bounds, at least one each; false if no way makes a panel possible. */
    private boolean share(int[] bounds, int[] moved, int place, int seats) {
        int rest = bounds.length - place - 1;
        int room = programme.room(bounds[place]);
        if (rest == 0) {
            moved[place] = seats;
            return seats <= room && isMet(bounds, moved);
        }
        for (int own = 1; own <= Math.min(room, seats - rest); own++) {
            moved[place] = own;
            if (share(bounds, moved, place + 1, seats - own)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMet(int[] bounds, int... moved) {
        tries++;
        List<Quota> changed = changed(bounds, moved);
        return programme.isMet(
                changed.stream().mapToInt(Quota::min).toArray(),
                changed.stream().mapToInt(Quota::max).toArray());
    }

    private List<Quota> changed(int[] bounds, int... moved) {
        List<Quota> changed = new ArrayList<>(quotas);
        for (int i = 0; i < bounds.length; i++) {
            Quota quota = changed.get(bounds[i] / 2);
            boolean maximum = bounds[i] % 2 == 1;
            changed.set(
                    bounds[i] / 2,
                    new Quota(
                            quota.feature(),
                            quota.value(),
                            maximum ? quota.min() : quota.min() - moved[i],
                            maximum ? quota.max() + moved[i] : quota.max()));
        }
        return changed;
    }

    private Relaxation relaxation(int[] bounds, int... moved) {
        List<Quota> changed = changed(bounds, moved);
        List<Relaxation.Change> changes = new ArrayList<>();
        for (int quota = 0; quota < changed.size(); quota++) {
            if (!changed.get(quota).equals(quotas.get(quota))) {
                changes.add(new Relaxation.Change(quotas.get(quota), changed.get(quota)));
            }
        }
        return new Relaxation(changes, programme.isProven() && tries < MOST_TRIES);
    }
}
