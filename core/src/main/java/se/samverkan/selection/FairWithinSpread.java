package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps panels that lie evenly only, and mixes those as fairly as they allow, as {@link SpreadFirstPanelSelector} tells. */
final class FairWithinSpread implements PanelArrangement {

    private static final int PIVOTED = 50;
    private static final int MOST = 700;
    /** Falling orders of the power mean, without their signs. */
    private static final int[] ORDERS = {0, 2, 8, 32};

    private static final int ROUNDS = 1_000;
    private static final double SLIVER = 1e-7;

    private final Nearness nearness;
    private final LotteryProgress progress;

    FairWithinSpread(Nearness nearness, LotteryProgress progress) {
        this.nearness = nearness;
        this.progress = progress;
    }

    @Override
    public Arranged arrange(DrawRequest request, TypedPool pool, List<int[]> panels, double... weights) {
        Locations locations = nearness.among(request.pool());
        SpatialBalance balance = new SpatialBalance(locations, EvenPanels.chances(request, panels, weights));
        SpreadExchange exchange = new SpreadExchange(pool, panels, weights, balance, progress);
        exchange.run();
        List<int[]> even =
                even(exchange.withEverybody(), balance, request.pool().size());
        return mixed(request.pool().size(), even);
    }

    /** Those that lie as evenly as panels by the local pivotal method do on the average, and for everybody in none of them the most even one of the others. */
    private static List<int[]> even(List<int[]> panels, SpatialBalance balance, int candidates) {
        double limit = balance.ofLocalPivotal(PIVOTED, 1) + SLIVER;
        boolean[] covered = new boolean[candidates];
        List<int[]> even = new ArrayList<>();
        for (Measured each : mostEvenFirst(panels, balance)) {
            boolean within = each.balance <= limit && even.size() < MOST;
            if (within || Arrays.stream(each.panel).anyMatch(member -> !covered[member])) {
                even.add(each.panel);
                Arrays.stream(each.panel).forEach(member -> covered[member] = true);
            }
        }
        return even;
    }

    private static List<Measured> mostEvenFirst(List<int[]> panels, SpatialBalance balance) {
        Map<List<Integer>, int[]> each = new LinkedHashMap<>();
        panels.forEach(panel -> each.putIfAbsent(Arrays.stream(panel).boxed().toList(), panel));
        return each.values().stream()
                .map(panel -> new Measured(balance.of(panel), panel))
                .sorted(Comparator.comparingDouble(measured -> measured.balance))
                .toList();
    }

    /** A panel and its balance. */
    private static final class Measured {
        private final double balance;
        private final int[] panel;

        Measured(double balance, int... panel) {
            this.balance = balance;
            this.panel = panel;
        }
    }

    /**
     * A mixture of some panels whose chances are as equal as can be: their power mean of an order far below zero is made as large as can be, whose limit is
     * leximin, by multiplying each weight with what its panel gives, which never makes it smaller (T. M. Cover, <i>An algorithm for maximizing expected log
     * investment return</i>, IEEE Transactions on Information Theory 30, 1984, 369–373, for the order 0).
     */
    private Arranged mixed(int candidates, List<int[]> even) {
        double[] weights = new double[even.size()];
        Arrays.fill(weights, 1.0 / even.size());
        for (int order : ORDERS) {
            for (int round = 0; round < ROUNDS && progress.goesOn(even.size(), 0); round++) {
                multiply(weights, even, chances(candidates, even, weights), order);
            }
        }
        return weighed(even, weights);
    }

    private static double[] chances(int candidates, List<int[]> panels, double... weights) {
        double[] chances = new double[candidates];
        for (int i = 0; i < weights.length; i++) {
            for (int member : panels.get(i)) {
                chances[member] += weights[i];
            }
        }
        return chances;
    }

    private static void multiply(double[] weights, List<int[]> panels, double[] chances, int order) {
        double least = Arrays.stream(chances).filter(chance -> chance > 0).min().orElse(1);
        double[] gains = new double[chances.length];
        for (int i = 0; i < chances.length; i++) {
            gains[i] = chances[i] > 0 ? StrictMath.pow(least / chances[i], order + 1) : 0;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double gain = 0;
            for (int member : panels.get(i)) {
                gain += gains[member];
            }
            weights[i] *= StrictMath.pow(gain, 1.0 / (order + 1));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }

    private static Arranged weighed(List<int[]> panels, double... weights) {
        List<int[]> kept = new ArrayList<>();
        double[] own = new double[panels.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > SLIVER) {
                own[kept.size()] = weights[i];
                sum += weights[i];
                kept.add(panels.get(i));
            }
        }
        double all = sum;
        return new Arranged(
                kept,
                Arrays.stream(own)
                        .limit(kept.size())
                        .map(weight -> weight / all)
                        .toArray());
    }
}
