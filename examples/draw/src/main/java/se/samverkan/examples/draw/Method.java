package se.samverkan.examples.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.selection.LeximinPanelSelector;
import se.samverkan.selection.LocalPivotalPanelSelector;
import se.samverkan.selection.Locations;
import se.samverkan.selection.MaximinPanelSelector;
import se.samverkan.selection.NashPanelSelector;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.RandomPanelSelector;
import se.samverkan.selection.SpreadFirstPanelSelector;
import se.samverkan.selection.SpreadPanelSelector;
import tools.jackson.databind.JsonNode;

/**
 * How a panel is drawn.
 *
 * @param name the method
 * @param fairness how many percent of its leximin chance each candidate keeps at least, with the method spread
 * @param spread the features over which the spread counts, beside the map where the file has one
 */
record Method(String name, long fairness, List<String> spread) {

    private static final String LEXIMIN = "leximin";
    private static final String SPREAD = "spread";
    private static final List<String> ALL =
            List.of(LEXIMIN, "maximin", "nash", "random", SPREAD, "spread-first", "local-pivotal");

    Method {
        spread = List.copyOf(spread);
        if (!ALL.contains(name)) {
            throw new InputException("Method " + name + " is not known: use " + String.join(", ", ALL));
        }
        if (fairness < 0 || fairness > 100 || fairness < 100 && !name.equals(SPREAD)) {
            throw new InputException("Option --fairness is " + fairness
                    + " but must be 0 to 100 percent, and goes with --method spread");
        }
    }

    static Method of(Arguments given) {
        return new Method(
                given.find("--method").orElse(LEXIMIN),
                given.number("--fairness", 100),
                given.find("--spread")
                        .map(features -> List.of(features.split(",")))
                        .orElse(List.of()));
    }

    /** As a result or an announcement tells it. */
    static Method of(Published published) {
        JsonNode kept = published.node().path("fairness");
        return new Method(
                published.text("method"),
                kept.isIntegralNumber() ? kept.longValue() : 100,
                Published.texts(published.node().path("spreadOver")));
    }

    /** What a result tells of it beside its name. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        if (fairness < 100) {
            told.put("fairness", fairness);
        }
        if (!spread.isEmpty()) {
            told.put("spreadOver", spread);
        }
        return told;
    }

    /** Whether the same lottery is made again though it is not proven: its search ends by itself. */
    boolean givesUpChances() {
        return fairness < 100 || name.equals("spread-first");
    }

    PanelSelector selector(Pool pool, Progress progress) {
        return switch (name) {
            case "maximin" -> new MaximinPanelSelector(progress);
            case "nash" -> new NashPanelSelector(progress);
            case "random" -> new RandomPanelSelector();
            case SPREAD -> new SpreadPanelSelector(needed(pool), (int) fairness, progress);
            case "spread-first" -> new SpreadFirstPanelSelector(needed(pool), progress);
            case "local-pivotal" -> new LocalPivotalPanelSelector(needed(pool));
            default -> new LeximinPanelSelector(progress);
        };
    }

    private Nearness needed(Pool pool) {
        return nearness(pool)
                .orElseThrow(() -> new InputException("Method " + name
                        + " needs to know who is near whom: add the columns latitude and longitude, or x and y, or name"
                        + " features by --spread"));
    }

    /** Who is near whom: by the map, by features, or both; empty if neither is known. */
    Optional<Nearness> nearness(Pool pool) {
        Optional<Locations> nowhere = Optional.of(spread)
                .filter(features -> !features.isEmpty())
                .map(any -> {
                    Map<String, double[]> points = new LinkedHashMap<>();
                    pool.candidates().forEach(candidate -> points.put(candidate.key(), new double[0]));
                    return Locations.of(points);
                });
        return pool.map().or(() -> nowhere).map(map -> new Nearness(map, spread));
    }
}
