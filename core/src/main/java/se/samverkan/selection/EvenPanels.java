package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rearranges the panels of a lottery so that they lie evenly, as {@link SpreadPanelSelector} tells. */
final class EvenPanels implements PanelArrangement {

    private static final int MOST_EVEN = 100;

    private final Nearness nearness;
    private final int fairness;
    private final LotteryProgress progress;

    EvenPanels(Nearness nearness, int fairness, LotteryProgress progress) {
        this.nearness = nearness;
        this.fairness = fairness;
        this.progress = progress;
    }

    @Override
    public Arranged arrange(DrawRequest request, TypedPool pool, List<int[]> panels, double... weights) {
        Locations locations = nearness.among(request.pool());
        SpatialBalance balance = new SpatialBalance(locations, chances(request, panels, weights));
        SpreadExchange exchange = new SpreadExchange(pool, panels, weights, balance, progress);
        exchange.run();
        if (fairness == 100) {
            return new Arranged(exchange.panels(), exchange.weights());
        }
        List<int[]> even = exchange.mostEven(MOST_EVEN);
        List<int[]> all = new ArrayList<>(even);
        all.addAll(exchange.panels());
        double[] shares = new double[all.size()];
        Arrays.fill(shares, 0, even.size(), (100 - fairness) / 100.0 / even.size());
        double[] fair = exchange.weights();
        for (int i = 0; i < fair.length; i++) {
            shares[even.size() + i] = fair[i] * fairness / 100;
        }
        return new Arranged(all, shares);
    }

    /** The chances that a lottery gives. */
    static Map<String, Double> chances(DrawRequest request, List<int[]> panels, double... weights) {
        double[] sums = new double[request.pool().size()];
        for (int i = 0; i < weights.length; i++) {
            for (int member : panels.get(i)) {
                sums[member] += weights[i];
            }
        }
        Map<String, Double> chances = new LinkedHashMap<>();
        for (int place = 0; place < sums.length; place++) {
            chances.put(request.pool().get(place).key(), sums[place]);
        }
        return chances;
    }
}
