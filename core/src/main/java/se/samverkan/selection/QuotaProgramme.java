package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Whether a panel can meet some of the bounds of quotas, and which of them stand in the way. A bound is told by a number: twice the place of its quota in
 * the request, and 1 more for the maximum. Candidates that the same quotas count are one type.
 */
final class QuotaProgramme {

    private static final long NODES = 20_000;

    private final PanelProblem problem;
    private final int[][] members;
    private final PanelProgramme programme;
    private final double[] anything;
    private final int[] lowest;
    private final int[] highest;
    private boolean proven = true;
    private int[] panel = {};

    /** A programme whose bounds, when they are free, are 0 and the seats. */
    QuotaProgramme(DrawRequest request, Tally tally, BooleanSupplier goesOn) {
        this(
                request,
                request.quotas().stream()
                        .map(quota -> new Quota(quota.feature(), quota.value(), 0, request.seats()))
                        .toList(),
                tally,
                goesOn);
    }

    /** A programme whose bounds, when they are free, are those of limits, one per quota. */
    QuotaProgramme(DrawRequest request, List<Quota> limits, Tally tally, BooleanSupplier goesOn) {
        this.lowest = limits.stream().mapToInt(Quota::min).toArray();
        this.highest = limits.stream().mapToInt(Quota::max).toArray();
        Map<List<Integer>, List<Integer>> types = new LinkedHashMap<>();
        for (int place = 0; place < tally.candidates(); place++) {
            List<Integer> type = Arrays.stream(tally.quotasOf(place)).boxed().toList();
            types.computeIfAbsent(type, key -> new ArrayList<>()).add(place);
        }
        this.members = types.values().stream().map(QuotaProgramme::numbers).toArray(int[][]::new);
        this.problem = new PanelProblem(
                Arrays.stream(members).mapToInt(type -> type.length).toArray(),
                types.keySet().stream().map(QuotaProgramme::numbers).toArray(int[][]::new),
                request.quotas().stream().mapToInt(Quota::min).toArray(),
                request.quotas().stream().mapToInt(Quota::max).toArray(),
                request.seats());
        this.programme = new PanelProgramme(problem, goesOn);
        this.anything = new double[problem.types()];
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int bounds() {
        return 2 * problem.least().length;
    }

    /** By how many seats a bound can be moved. */
    int room(int bound) {
        int quota = bound / 2;
        return Math.max(
                0, bound % 2 == 0 ? problem.least()[quota] - lowest[quota] : highest[quota] - problem.most()[quota]);
    }

    /** Bounds that cannot be met together, when the others are free; empty if a panel meets all, or if a search gave up. */
    Optional<List<Integer>> conflict(boolean... free) {
        int[] least = problem.least().clone();
        int[] most = problem.most().clone();
        for (int quota = 0; quota < least.length; quota++) {
            least[quota] = free[2 * quota] ? Math.min(lowest[quota], least[quota]) : least[quota];
            most[quota] = free[2 * quota + 1] ? Math.max(highest[quota], most[quota]) : most[quota];
        }
        if (isMet(least, most)) {
            return Optional.empty();
        }
        boolean inFractions = panel.length == 0 && !programme.simplex().solve();
        return Optional.of(inFractions ? named(free) : all(free));
    }

    private List<Integer> named(boolean... free) {
        List<Integer> named = new ArrayList<>();
        int first = programme.simplex().row(0);
        for (int code : programme.simplex().conflict()) {
            int bound = code - 2 * first;
            if (bound >= 0 && bound < free.length && !free[bound]) {
                named.add(bound);
            }
        }
        named.sort(null);
        return named;
    }

    private static List<Integer> all(boolean... free) {
        return IntStream.range(0, free.length)
                .filter(bound -> !free[bound])
                .boxed()
                .toList();
    }

    /** Whether some panel is within bounds; when false, {@link #isProven} tells whether that is sure. */
    boolean isMet(int[] least, int[] most) {
        programme.bound(problem.within(least, most));
        Optional<int[]> found = programme.above(Double.NEGATIVE_INFINITY, anything, 0, NODES);
        panel = found.orElse(new int[0]);
        proven &= found.isPresent() || programme.isProven();
        return found.isPresent();
    }

    /** Whether no search has given up so far. */
    boolean isProven() {
        return proven;
    }

    /** The panel found last, by places in the pool. */
    int[] panel() {
        return IntStream.range(0, panel.length)
                .flatMap(type -> Arrays.stream(members[type], 0, panel[type]))
                .sorted()
                .toArray();
    }
}
