package se.samverkan.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the smallest change of bounds that makes a panel possible. Each conflict must lose a bound, so the fewest bounds are a smallest set that meets
 * every conflict; conflicts are found as they are needed (R. Reiter, <i>A theory of diagnosis from first principles</i>, Artificial Intelligence 32,
 * 1987, 57–95), by linear programming duality. Then each way to share more and more seats among those bounds is tried, from what each bound needs when
 * the others move as far as they can. Where there are too many ways, bounds are moved as far as they can and drawn back one by one: a change that helps and
 * of which no part can be left out, but not told to be the smallest.
 */
final class SmallestRelaxation {

    private static final int MOST_BOUNDS = 8;
    private static final int MOST_TRIES = 20_000;

    private final List<Quota> quotas;
    private final QuotaProgramme programme;
    private final List<BitSet> candidates = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();
    private int tries;
    private boolean smallest = true;

    SmallestRelaxation(List<Quota> quotas, QuotaProgramme programme) {
        this.quotas = quotas;
        this.programme = programme;
    }

    /** The relaxation; empty if there is none. */
    Optional<Relaxation> find() {
        for (int bounds = 1; bounds <= MOST_BOUNDS && candidates.isEmpty() && tries < MOST_TRIES; bounds++) {
            seen.clear();
            free(new BitSet(), bounds);
        }
        if (tries < MOST_TRIES && !candidates.isEmpty()) {
            tries = 0;
            Optional<Relaxation> fewest = withFewestSeats();
            if (fewest.isPresent()) {
                return fewest;
            }
        }
        smallest = false;
        return drawnBack();
    }

    /** All bounds are moved as far as they can, then those back that need not move, then the others as far as they can. */
    private Optional<Relaxation> drawnBack() {
        int[] bounds =
                IntStream.range(0, programme.bounds()).filter(this::isMovable).toArray();
        int[] moved = IntStream.of(bounds).map(programme::room).toArray();
        if (!isMet(bounds, moved)) {
            return Optional.empty();
        }
        for (int place = 0; place < bounds.length; place++) {
            int far = moved[place];
            moved[place] = 0;
            moved[place] = isMet(bounds, moved) ? 0 : far;
        }
        for (int place = 0; place < bounds.length; place++) {
            moved[place] = least(bounds, moved, place);
        }
        return Optional.of(relaxation(bounds, moved));
    }

    /** The least that a bound must move when others move as told. */
    private int least(int[] bounds, int[] moved, int place) {
        int[] tried = moved.clone();
        int from = 0;
        int to = moved[place];
        while (from < to) {
            int middle = (from + to) / 2;
            tried[place] = middle;
            if (isMet(bounds, tried)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return to;
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
        return bounds.stream().filter(this::isMovable).toList();
    }

    private boolean isMovable(int bound) {
        return programme.room(bound) > 0 && !PanelRules.isFixed(quotas.get(bound / 2));
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

    /** Bounds, the least that each must move, and all of these together. */
    private static final class Share {
        private final int[] bounds;
        private final int[] least;
        private final int seats;

        Share(int[] bounds, int[] least) {
            this.bounds = bounds;
            this.least = least;
            this.seats = IntStream.of(least).sum();
        }
    }

    private Share share(BitSet candidate) {
        int[] bounds = candidate.stream().toArray();
        int[] furthest = IntStream.of(bounds).map(programme::room).toArray();
        int[] least = IntStream.range(0, bounds.length)
                .map(place -> Math.max(1, least(bounds, furthest, place)))
                .toArray();
        return new Share(bounds, least);
    }

    private Optional<Relaxation> withFewestSeats() {
        List<Share> shares = candidates.stream().map(this::share).toList();
        int fewest = shares.stream().mapToInt(share -> share.seats).min().orElse(0);
        int furthest = candidates.stream()
                .mapToInt(candidate -> candidate.stream().map(programme::room).sum())
                .max()
                .orElse(0);
        for (int seats = fewest; seats <= furthest && tries < MOST_TRIES; seats++) {
            for (Share share : shares) {
                int[] moved = share.least.clone();
                if (share.seats <= seats && share(share, moved, 0, seats - share.seats)) {
                    return Optional.of(relaxation(share.bounds, moved));
                }
            }
        }
        return Optional.empty();
    }

    /** Shares more seats among bounds than the least of each; false if no way makes a panel possible. */
    private boolean share(Share share, int[] moved, int place, int more) {
        int[] bounds = share.bounds;
        int least = share.least[place];
        int room = programme.room(bounds[place]) - least;
        if (place == bounds.length - 1) {
            moved[place] = least + more;
            return more <= room && isMet(bounds, moved);
        }
        for (int own = 0; own <= Math.min(room, more) && tries < MOST_TRIES; own++) {
            moved[place] = least + own;
            if (share(share, moved, place + 1, more - own)) {
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
        return new Relaxation(changes, smallest && programme.isProven() && tries < MOST_TRIES);
    }
}
