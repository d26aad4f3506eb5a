package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes the panels of a lottery lie more evenly while nobody's chance changes: a member of one panel and a member of another change places, where both
 * panels still meet the quotas and their balances fall together. Of two panels with different weights the heavier is split first. Random pairs, with
 * a generator of its own, so that the answer depends on the lottery only.
 */
final class SpreadExchange {

    private static final int ROUNDS = 2;
    private static final int TRIALS = 150;
    private static final int NEIGHBOURS = 12;
    /** Panels that hardly ever come are not worth the time. */
    private static final double LIGHT = 2e-5;

    private static final int MOST_PANELS = 12_000;
    private static final int MOST_EVEN = 100;
    private static final double GAIN = 1e-9;
    private static final double SLIVER = 1e-12;

    private final PanelProblem problem;
    private final int[] typeOf;
    private final SpatialBalance balance;
    private final LotteryProgress progress;
    private final Random random = new Random(4);
    private final List<int[]> panels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Double> balances = new ArrayList<>();

    /** Begins with panels of members by place in the pool. */
    SpreadExchange(
            TypedPool pool, List<int[]> panels, double[] weights, SpatialBalance balance, LotteryProgress progress) {
        this.problem = pool.problem();
        this.typeOf = new int
                [Arrays.stream(pool.members())
                        .mapToInt(members -> members.length)
                        .sum()];
        for (int type = 0; type < pool.members().length; type++) {
            for (int place : pool.members()[type]) {
                typeOf[place] = type;
            }
        }
        this.balance = balance;
        this.progress = progress;
        for (int i = 0; i < weights.length; i++) {
            add(panels.get(i).clone(), weights[i], balance.of(panels.get(i)));
        }
    }

    private void add(int[] panel, double weight, double balanceOfIt) {
        panels.add(panel);
        weights.add(weight);
        balances.add(balanceOfIt);
    }

    /** Exchanges until rounds are over or the caller ends it. */
    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            int[] order = heaviestFirst();
            for (int i = 0; i + 1 < order.length; i++) {
                if (!progress.goesOn(panels.size(), 0) || panels.size() >= MOST_PANELS) {
                    return;
                }
                improve(order[i], order[Math.min(order.length - 1, i + 1 + random.nextInt(NEIGHBOURS))]);
            }
        }
    }

    /** Panels beside each other weigh about the same, so that splits leave little. */
    private int[] heaviestFirst() {
        return IntStream.range(0, panels.size())
                .filter(i -> weights.get(i) > LIGHT)
                .boxed()
                .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void improve(int one, int other) {
        int[] a = panels.get(one).clone();
        int[] b = panels.get(other).clone();
        double before = balances.get(one) + balances.get(other);
        double after = exchanged(a, b, before);
        if (after < before - GAIN) {
            split(one, other);
            split(other, one);
            panels.set(one, sorted(a));
            panels.set(other, sorted(b));
            balances.set(one, balance.of(a));
            balances.set(other, balance.of(b));
        }
    }

    /** Lays by what a panel weighs more than another. */
    private void split(int one, int other) {
        double more = weights.get(one) - weights.get(other);
        if (more > SLIVER) {
            add(panels.get(one), more, balances.get(one));
            weights.set(one, weights.get(other));
        }
    }

    private static int[] sorted(int... panel) {
        Arrays.sort(panel);
        return panel;
    }

    private double exchanged(int[] a, int[] b, double before) {
        int[] countsA = counts(a);
        int[] countsB = counts(b);
        double now = before;
        for (int trial = 0; trial < TRIALS; trial++) {
            int i = random.nextInt(a.length);
            int j = random.nextInt(b.length);
            if (!isAllowed(a, b, i, j, countsA, countsB)) {
                continue;
            }
            change(a, b, i, j);
            double then = balance.of(a) + balance.of(b);
            if (then < now - GAIN) {
                now = then;
                move(countsA, a[i], b[j]);
                move(countsB, b[j], a[i]);
            } else {
                change(a, b, i, j);
            }
        }
        return now;
    }

    private static void change(int[] a, int[] b, int i, int j) {
        int held = a[i];
        a[i] = b[j];
        b[j] = held;
    }

    private boolean isAllowed(int[] a, int[] b, int i, int j, int[] countsA, int[] countsB) {
        int one = typeOf[a[i]];
        int other = typeOf[b[j]];
        return a[i] != b[j]
                && problem.violationOfSwap(countsA, one, other) == 0
                && problem.violationOfSwap(countsB, other, one) == 0
                && !has(a, b[j])
                && !has(b, a[i]);
    }

    private static boolean has(int[] panel, int member) {
        for (int own : panel) {
            if (own == member) {
                return true;
            }
        }
        return false;
    }

    private int[] counts(int... panel) {
        int[] counts = new int[problem.least().length];
        for (int member : panel) {
            for (int value : problem.values()[typeOf[member]]) {
                counts[value]++;
            }
        }
        return counts;
    }

    /** One joined, another left. */
    private void move(int[] counts, int joined, int left) {
        for (int value : problem.values()[typeOf[joined]]) {
            counts[value]++;
        }
        for (int value : problem.values()[typeOf[left]]) {
            counts[value]--;
        }
    }

    List<int[]> panels() {
        return panels;
    }

    double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Panels that lie most evenly: the best ones, each mended further by taking in anybody within the quotas, as long as that helps; at least one when the
     * caller ends it.
     */
    List<int[]> mostEven(int number) {
        List<int[]> best = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            order.add(i);
        }
        order.sort((x, y) -> Double.compare(balances.get(x), balances.get(y)));
        for (int i : order.subList(0, Math.min(number, order.size()))) {
            if (!best.isEmpty() && !progress.goesOn(panels.size(), 0)) {
                break;
            }
            best.add(sorted(mended(panels.get(i).clone(), -1, 20 * TRIALS)));
        }
        return best;
    }

    /**
     * All panels, and for everybody one more that lies as evenly as could be made with this member in it: the most even one that the member is in, mended by
     * taking in anybody but for the member's own seat.
     */
    List<int[]> withEverybody() {
        List<int[]> all = new ArrayList<>(panels);
        all.addAll(mostEven(MOST_EVEN));
        int[] best = new int[typeOf.length];
        Arrays.fill(best, -1);
        for (int i = 0; i < panels.size(); i++) {
            for (int member : panels.get(i)) {
                best[member] = best[member] < 0 || balances.get(i) < balances.get(best[member]) ? i : best[member];
            }
        }
        for (int member = 0; member < best.length && progress.goesOn(all.size(), 0); member++) {
            if (best[member] >= 0) {
                all.add(sorted(mended(panels.get(best[member]).clone(), member, tries(panels.get(0).length))));
            }
        }
        return all;
    }

    /** How often mending tries: the less, the longer a balance takes, so that a round takes some seconds at most. */
    private int tries(int seats) {
        long each = (long) typeOf.length * seats * typeOf.length;
        return (int) Math.max(TRIALS, Math.min(20 * TRIALS, 1_000_000_000L / each));
    }

    private int[] mended(int[] panel, int kept, int tries) {
        int[] counts = counts(panel);
        double now = balance.of(panel);
        for (int trial = 0; trial < tries; trial++) {
            int seat = random.nextInt(panel.length);
            int joiner = random.nextInt(typeOf.length);
            int leaver = panel[seat];
            if (leaver == kept
                    || has(panel, joiner)
                    || problem.violationOfSwap(counts, typeOf[leaver], typeOf[joiner]) != 0) {
                continue;
            }
            panel[seat] = joiner;
            double then = balance.of(panel);
            if (then < now - GAIN) {
                now = then;
                move(counts, joiner, leaver);
            } else {
                panel[seat] = leaver;
            }
        }
        return panel;
    }
}
