package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCatalogue;

final class NearnessTest {

    private static final MunicipalityCatalogue CATALOGUE = MunicipalityCatalogue.bundled();
    private static final Locations MAP = Locations.of(CATALOGUE.all());

    private static PanelLottery lottery(PanelSelector selector, DrawRequest request) {
        Selection.Selected selected = Pools.selected(selector.select(request));
        Pools.assertMeetsAll(request, selected);
        return selected.fairness().orElseThrow().lottery();
    }

    @Test
    void a_methods_name_tells_the_features_that_count() {
        Nearness nearness = new Nearness(MAP, List.of("group", "question:Buss; tåg?", "group"));

        String method = new SpreadFirstPanelSelector(nearness, LotteryProgress.UNNOTICED).method();

        assertThat(Nearness.plain(method)).isEqualTo("spread-first-1");
        assertThat(Nearness.of(MAP, method).features()).containsExactly("group", "question:Buss; tåg?");
        for (String name :
                List.of(method, "local-pivotal-1;size", "leximin-spread-1-80;size;group", "local-pivotal-1")) {
            assertThat(PanelMethods.find(name, CATALOGUE))
                    .map(PanelSelector::method)
                    .contains(name);
        }
        assertThat(PanelMethods.find("leximin-1;size", CATALOGUE)).isEmpty();
    }

    /** Without the feature the two twins of a place are the same to a spread; with it, all four lie alone. */
    @Test
    void panels_lie_evenly_over_a_feature_that_counts() {
        DrawRequest request = new DrawRequest(Pools.country(), List.of(), 24, 7);
        Nearness both = new Nearness(MAP, List.of("group", "size"));

        PanelLottery onMap = lottery(new SpreadPanelSelector(MAP), request);
        PanelLottery overBoth = lottery(new SpreadPanelSelector(both, 100, LotteryProgress.UNNOTICED), request);

        SpatialBalance measure = new SpatialBalance(both.among(request.pool()), overBoth.probabilities());
        assertThat(measure.of(overBoth)).isLessThan(0.8 * measure.of(onMap));
        assertThat(overBoth.smallestProbability()).isCloseTo(24.0 / 290, within(1e-9));
    }

    /**
     * On a line at 0, 1, 10 and 11, two seats. One of each pair gives cells of 1/2 + 1/2 and the balance 0; {0, 1} gives cells of 1/2 and 3/2 and the balance
     * 1/4. The local pivotal method only draws the former, so that the four even panels are mixed; a quarter of each gives everybody 1/2.
     */
    @Test
    void only_even_panels_are_mixed() {
        Map<String, double[]> points = new LinkedHashMap<>();
        List.of(0.0, 1.0, 10.0, 11.0).forEach(x -> points.put("at-" + x, new double[] {x}));
        List<Candidate> pool = points.keySet().stream()
                .map(key -> new Candidate(key, Map.of()))
                .toList();
        Nearness line = Nearness.onMap(Locations.of(points));

        PanelLottery even = lottery(
                new SpreadFirstPanelSelector(line, LotteryProgress.UNNOTICED), new DrawRequest(pool, List.of(), 2, 1));

        even.probabilities().values().forEach(chance -> assertThat(chance).isCloseTo(0.5, within(1e-6)));
        SpatialBalance balance = new SpatialBalance(line.map(), even.probabilities());
        assertThat(balance.of(even)).isCloseTo(0, within(1e-9));
    }

    @Test
    void fairness_within_the_spread_gives_everybody_a_chance_and_more_even_panels() {
        DrawRequest request =
                new DrawRequest(Pools.country(), ProportionalQuotas.of(Feature.USUAL, CATALOGUE.all(), 24), 24, 7);

        PanelLottery fair = lottery(new SpreadPanelSelector(MAP), request);
        PanelLottery even =
                lottery(new SpreadFirstPanelSelector(Nearness.onMap(MAP), LotteryProgress.UNNOTICED), request);

        SpatialBalance balance = new SpatialBalance(MAP, fair.probabilities());
        assertThat(balance.of(even)).isLessThan(0.9 * balance.of(fair));
        assertThat(even.smallestProbability()).isPositive();
    }
}
