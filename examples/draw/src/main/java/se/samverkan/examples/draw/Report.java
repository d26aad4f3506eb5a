package se.samverkan.examples.draw;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.PanelRules;
import se.samverkan.selection.Quota;
import se.samverkan.selection.SpatialBalance;

/** What is told of a draw in JSON. */
final class Report {

    private static final int DRAWS = 200;

    private final Drawn drawn;
    private final DrawRequest request;
    private final Method method;
    private final Pool pool;

    Report(Drawn drawn, Method method, Pool pool) {
        this.drawn = drawn;
        this.request = drawn.request();
        this.method = method;
        this.pool = pool;
    }

    /** A result. */
    Map<String, Object> result(double seconds) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seats", request.seats());
        result.put("method", method.name());
        result.put("seed", request.seed());
        result.putAll(lottery());
        result.put("panel", drawn.panel());
        result.put("bounds", bounds());
        Map<String, Object> spread = spread();
        spread.put("features", features());
        method.nearness(pool).ifPresent(known -> spread.put("balance", balance(known)));
        result.put("spread", spread);
        result.put("seconds", seconds);
        return result;
    }

    /** An announcement, which has no panel yet. */
    Map<String, Object> announcement(String source, String at) {
        Map<String, Object> announcement = new LinkedHashMap<>();
        announcement.put("seats", request.seats());
        announcement.put("method", method.name());
        announcement.put("source", source);
        announcement.put("at", at);
        announcement.putAll(lottery());
        announcement.put("bounds", bounds());
        announcement.put("spread", spread());
        return announcement;
    }

    private Map<String, Object> lottery() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.putAll(method.told());
        if (!pool.apart().isEmpty()) {
            told.put("apart", pool.apart());
        }
        told.put("members", members());
        drawn.lottery().ifPresent(lottery -> {
            told.put("total", lottery.total());
            told.put("fingerprint", lottery.fingerprint());
        });
        told.put("portfolio", drawn.lottery().map(Report::portfolio).orElse(List.of()));
        drawn.relaxation()
                .ifPresent(change -> told.put(
                        "relaxed",
                        change.changes().stream()
                                .map(each -> each.from().describe(Locale.ENGLISH) + " → "
                                        + each.to().min() + "–" + each.to().max())
                                .toList()));
        return told;
    }

    private List<Map<String, Object>> members() {
        Map<String, Double> chances =
                drawn.lottery().map(PanelLottery::probabilities).orElse(Map.of());
        List<Map<String, Object>> members = new ArrayList<>();
        for (Candidate candidate : request.pool()) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", candidate.key());
            Optional.ofNullable(chances.get(candidate.key())).ifPresent(chance -> member.put("probability", chance));
            members.add(member);
        }
        return members;
    }

    private static List<Map<String, Object>> portfolio(PanelLottery lottery) {
        return lottery.panels().stream()
                .<Map<String, Object>>map(
                        panel -> ImmutableMap.of("weight", panel.weight(), "members", panel.members()))
                .toList();
    }

    private Map<String, Object> bounds() {
        Map<String, Object> bounds = new LinkedHashMap<>();
        drawn.fairness().ifPresent(fairness -> {
            PanelLottery lottery = drawn.lottery().orElse(fairness.lottery());
            bounds.put(
                    "minimumProbability",
                    ImmutableMap.of("primal", lottery.smallestProbability(), "dual", fairness.bound()));
            if (fairness.meanBound() < 1) {
                bounds.put(
                        "geometricMean",
                        ImmutableMap.of("primal", lottery.geometricMean(), "dual", fairness.meanBound()));
            }
            bounds.put("exact", fairness.exact());
            bounds.put("gap", fairness.gap());
            bounds.put("rounding", lottery.largestDifference(fairness.lottery()));
        });
        return bounds;
    }

    private Map<String, Object> spread() {
        Map<String, Object> spread = new LinkedHashMap<>();
        drawn.lottery().ifPresent(lottery -> {
            spread.put("gini", lottery.gini());
            spread.put("geometricMean", lottery.geometricMean());
        });
        return spread;
    }

    private Map<String, Map<String, Object>> features() {
        Map<String, Map<String, Object>> features = new LinkedHashMap<>();
        List<Candidate> panel = request.pool().stream()
                .filter(candidate -> drawn.panel().contains(candidate.key()))
                .toList();
        List<Quota> quotas = request.quotas().stream()
                .filter(quota -> !PanelRules.isRule(quota.feature()))
                .toList();
        for (Quota quota : quotas) {
            long pool = request.pool().stream().filter(quota::counts).count();
            long own = panel.stream().filter(quota::counts).count();
            features.computeIfAbsent(quota.feature(), f -> new LinkedHashMap<>())
                    .put(
                            quota.value(),
                            ImmutableMap.of("min", quota.min(), "max", quota.max(), "pool", pool, "panel", own));
        }
        return features;
    }

    /** The balance B (Stevens and Olsen 2004) by the lottery's chances, or equal ones where they are not known, beside draws that know no quotas. */
    private Map<String, Object> balance(Nearness nearness) {
        Map<String, Double> chances = new LinkedHashMap<>();
        double alike = (double) request.seats() / request.pool().size();
        request.pool().forEach(candidate -> chances.put(candidate.key(), alike));
        drawn.lottery().ifPresent(lottery -> chances.putAll(lottery.probabilities()));
        SpatialBalance measure = new SpatialBalance(nearness.among(request.pool()), chances);
        Map<String, Object> balance = new LinkedHashMap<>();
        List<String> over = new ArrayList<>(pool.map().isPresent() ? List.of("map") : List.of());
        over.addAll(nearness.features());
        balance.put("over", over);
        balance.put("panel", measure.of(drawn.panel()));
        drawn.lottery().ifPresent(lottery -> balance.put("lottery", measure.of(lottery)));
        balance.put("simpleRandom", measure.ofRandom(request.seats(), DRAWS, 1));
        balance.put("localPivotal", measure.ofLocalPivotal(DRAWS, 1));
        return balance;
    }
}
