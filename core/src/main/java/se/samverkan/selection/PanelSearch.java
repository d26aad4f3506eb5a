package se.samverkan.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finds panels that meet the quotas by swapping seats (min-conflicts: Minton, Johnston, Philips, Laird, Artificial Intelligence 58, 1992, 161–205).
 * Deterministic for a generator of a given seed; not safe for use by several threads.
 */
final class PanelSearch {

    /** So many steps as mend a random panel if panels are not rare. */
    static final int FEW = 300;

    /** So many as mend one unless panels are rare indeed. */
    static final int MANY = 3_000;

    private final PanelProblem problem;
    private final Random chance;

    PanelSearch(PanelProblem problem, Random chance) {
        this.problem = problem;
        this.chance = chance;
    }

    /** A panel that meets the quotas, from a random start by the swap that mends most (min-conflicts); empty if none was found. */
    Optional<int[]> anyPanel(int steps) {
        int[] panel = randomPanel();
        return mend(panel, steps) ? Optional.of(panel) : Optional.empty();
    }

    private int[] randomPanel() {
        int[] panel = new int[problem.types()];
        int[] units = IntStream.range(0, panel.length)
                .flatMap(type -> IntStream.generate(() -> type).limit(problem.sizes()[type]))
                .toArray();
        for (int seat = 0; seat < problem.seats(); seat++) {
            int drawn = seat + chance.nextInt(units.length - seat);
            int unit = units[drawn];
            units[drawn] = units[seat];
            panel[unit]++;
        }
        return panel;
    }

    private boolean mend(int[] panel, int steps) {
        int[] counts = problem.counts(panel);
        int violation = problem.violation(counts);
        for (int step = 0; violation > 0 && step < steps; step++) {
            int out = seated(panel);
            int in = bestMend(panel, counts, out);
            if (in < 0) {
                continue;
            }
            int change = problem.violationOfSwap(counts, out, in);
            boolean wander = chance.nextInt(50) == 0;
            if (change <= 0 || wander) {
                problem.swap(panel, counts, out, in);
                violation += change;
            }
        }
        return violation == 0;
    }

    private int seated(int[] panel) {
        int seat = chance.nextInt(problem.seats());
        int type = 0;
        while (seat >= panel[type]) {
            seat -= panel[type++];
        }
        return type;
    }

    private int bestMend(int[] panel, int[] counts, int out) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        int equal = 0;
        for (int in = 0; in < panel.length; in++) {
            if (in == out || panel[in] >= problem.sizes()[in]) {
                continue;
            }
            int change = problem.violationOfSwap(counts, out, in);
            if (change < least) {
                least = change;
                best = in;
                equal = 1;
            } else if (change == least && chance.nextInt(++equal) == 0) {
                best = in;
            }
        }
        return best;
    }

    /** The sum of weights of a panel. */
    static double sum(int[] panel, double[] weights) {
        double sum = 0;
        for (int type = 0; type < panel.length; type++) {
            sum += panel[type] * weights[type];
        }
        return sum;
    }

    /** A copy, so that a search may change it. */
    static int[] copy(int[] panel) {
        return Arrays.copyOf(panel, panel.length);
    }
}
