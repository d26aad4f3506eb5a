package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Draws a panel that lies evenly over the map, and if wanted over features: by the local pivotal method (LPM2; A. Grafström, N. L. P. Lundström, L. Schelin, Biometrics 68, 2012, 514–520),
 * where neighbours seldom come together. Without quotas everybody has the same chance, seats / candidates.
 *
 * <p>The method knows no quotas. Where there are some, each candidate gets the leximin chance, so that quotas are met on the average, and draws are
 * repeated until one meets them all, at most {@value #TRIES} times; that shifts the chances somewhat. For a lottery that can be published and has exact
 * chances, take {@link SpreadPanelSelector}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LocalPivotalPanelSelector implements PanelSelector {

    /** The method's name, before the features that count. */
    static final String NAME = "local-pivotal-1";

    private static final int TRIES = 2_000;

    private final Nearness nearness;

    /**
     * A selector.
     *
     * @param nearness what makes candidates near
     */
    public LocalPivotalPanelSelector(Nearness nearness) {
        this.nearness = requireNonNull(nearness, "nearness");
    }

    @Override
    public String method() {
        return nearness.named(NAME);
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel; why there can be none; or that no draw met the quotas
     * @throws IllegalArgumentException if a candidate has no location
     */
    @Override
    public Selection select(DrawRequest request) {
        List<Conflict> evident = new ConflictFinder(request, new Tally(request)).evident();
        if (!evident.isEmpty()) {
            return new Selection.Infeasible(evident);
        }
        TypedPool pool = TypedPool.of(request);
        Optional<double[]> chances = FractionalLeximin.probabilities(pool.problem());
        if (chances.isEmpty()) {
            return new Selection.Infeasible(List.of(new ConflictFinder(request, new Tally(request)).together()));
        }
        return draw(request, perMember(request, pool, chances.get()));
    }

    private static Map<String, Double> perMember(DrawRequest request, TypedPool pool, double... chances) {
        double[] own = new double[request.pool().size()];
        for (int type = 0; type < chances.length; type++) {
            for (int place : pool.members()[type]) {
                own[place] = chances[type];
            }
        }
        Map<String, Double> byKey = new LinkedHashMap<>();
        for (int place = 0; place < own.length; place++) {
            byKey.put(request.pool().get(place).key(), own[place]);
        }
        return ImmutableMap.copyOf(byKey);
    }

    private Selection draw(DrawRequest request, Map<String, Double> chances) {
        SpatialBalance distances = new SpatialBalance(nearness.among(request.pool()), chances);
        double[] own =
                chances.values().stream().mapToDouble(Double::doubleValue).toArray();
        Tally tally = new Tally(request);
        Random random = new Random(request.seed());
        for (int i = 0; i < TRIES; i++) {
            int[] panel = new LocalPivot(distances, own, random).panel();
            if (panel.length == request.seats() && tally.missedBy(tally.counts(panel, 0, panel.length)) == 0) {
                return new Selection.Selected(
                        Arrays.stream(panel)
                                .mapToObj(place -> request.pool().get(place).key())
                                .toList(),
                        false,
                        Optional.empty());
            }
        }
        return new Selection.GaveUp(TRIES);
    }
}
