package se.samverkan.examples.draw;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Locations;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.Quota;
import se.samverkan.selection.SpatialBalance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of a draw as JSON. */
final class ResultFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int DRAWS = 200;

    private final Path file;

    ResultFile(Path file) {
        this.file = file;
    }

    void write(String method, DrawRequest request, Optional<Locations> map, Drawn drawn, double seconds) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seats", request.seats());
        result.put("method", method);
        result.put("seed", request.seed());
        result.put("members", members(request, drawn));
        drawn.lottery().ifPresent(lottery -> {
            result.put("total", lottery.total());
            result.put("fingerprint", lottery.fingerprint());
        });
        result.put("portfolio", drawn.lottery().map(ResultFile::portfolio).orElse(List.of()));
        result.put("panel", drawn.panel());
        result.put("bounds", bounds(drawn));
        Map<String, Object> spread = spread(request, drawn);
        map.ifPresent(known -> spread.put("balance", balance(known, request, drawn)));
        result.put("spread", spread);
        result.put("seconds", seconds);
        try {
            JSON.writeValue(file, result);
        } catch (JacksonException e) {
            throw new InputException(
                    "File " + file + " cannot be written: give --out a file in a folder that exists", e);
        }
    }

    private static List<Map<String, Object>> members(DrawRequest request, Drawn drawn) {
        Map<String, Double> chances =
                drawn.lottery().map(PanelLottery::probabilities).orElse(Map.of());
        List<Map<String, Object>> members = new ArrayList<>();
        request.pool().forEach(candidate -> {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", candidate.key());
            Optional.ofNullable(chances.get(candidate.key())).ifPresent(chance -> member.put("probability", chance));
            members.add(member);
        });
        return members;
    }

    private static List<Map<String, Object>> portfolio(PanelLottery lottery) {
        return lottery.panels().stream()
                .<Map<String, Object>>map(
                        panel -> ImmutableMap.of("weight", panel.weight(), "members", panel.members()))
                .toList();
    }

    private static Map<String, Object> bounds(Drawn drawn) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        drawn.fairness().ifPresent(fairness -> {
            PanelLottery lottery = drawn.lottery().orElse(fairness.lottery());
            bounds.put(
                    "minimumProbability",
                    ImmutableMap.of("primal", lottery.smallestProbability(), "dual", fairness.bound()));
            bounds.put("exact", fairness.exact());
            bounds.put("gap", fairness.gap());
            bounds.put("rounding", lottery.largestDifference(fairness.lottery()));
        });
        return bounds;
    }

    private static Map<String, Object> spread(DrawRequest request, Drawn drawn) {
        Map<String, Object> spread = new LinkedHashMap<>();
        drawn.lottery().ifPresent(lottery -> {
            spread.put("gini", lottery.gini());
            spread.put("geometricMean", lottery.geometricMean());
        });
        Map<String, Map<String, Object>> features = new LinkedHashMap<>();
        for (Quota quota : request.quotas()) {
            long pool = request.pool().stream().filter(quota::counts).count();
            long panel = request.pool().stream()
                    .filter(candidate -> drawn.panel().contains(candidate.key()) && quota.counts(candidate))
                    .count();
            features.computeIfAbsent(quota.feature(), f -> new LinkedHashMap<>())
                    .put(
                            quota.value(),
                            ImmutableMap.of("min", quota.min(), "max", quota.max(), "pool", pool, "panel", panel));
        }
        spread.put("features", features);
        return spread;
    }

    /** The balance B (Stevens and Olsen 2004) by the lottery's chances, or equal ones where they are not known, beside draws that know no quotas. */
    private static Map<String, Object> balance(Locations map, DrawRequest request, Drawn drawn) {
        Map<String, Double> chances = new LinkedHashMap<>();
        double alike = (double) request.seats() / request.pool().size();
        request.pool().forEach(candidate -> chances.put(candidate.key(), alike));
        drawn.lottery().ifPresent(lottery -> chances.putAll(lottery.probabilities()));
        SpatialBalance measure = new SpatialBalance(map, chances);
        Map<String, Object> balance = new LinkedHashMap<>();
        balance.put("panel", measure.of(drawn.panel()));
        drawn.lottery().ifPresent(lottery -> balance.put("lottery", measure.of(lottery)));
        balance.put("simpleRandom", measure.ofRandom(request.seats(), DRAWS, 1));
        balance.put("localPivotal", measure.ofLocalPivotal(DRAWS, 1));
        return balance;
    }

    JsonNode read() {
        try {
            return JSON.readTree(file);
        } catch (JacksonException e) {
            throw new InputException("File " + file + " is not a result of select: " + firstLine(e), e);
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
