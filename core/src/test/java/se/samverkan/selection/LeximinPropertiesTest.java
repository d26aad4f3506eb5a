package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class LeximinPropertiesTest {

    private static final double CLOSE = 1e-6;

    private final PanelSelector selector = new LeximinPanelSelector();

    private static PanelLottery lottery(Selection selection) {
        return Pools.selected(selection).fairness().orElseThrow().lottery();
    }

    private static DrawRequest small(long seed) {
        Random random = new Random(seed);
        return Pools.around(
                6 + random.nextInt(6), 2 + random.nextInt(3), 2 + random.nextInt(2), random.nextInt(2), seed);
    }

    @Test
    void every_panel_meets_the_quotas_the_chances_add_up_to_the_seats_and_equals_have_equal_chances() {
        for (long seed = 0; seed < 20; seed++) {
            DrawRequest request = Pools.around(60, 12, 3, 1, seed);
            Selection.Selected selected = Pools.selected(selector.select(request));
            Map<String, Double> chances = selected.probabilities().orElseThrow();

            Pools.assertMeetsAll(request, selected);
            assertThat(chances.values().stream().mapToDouble(d -> d).sum()).isCloseTo(12, within(CLOSE));
            Map<Map<String, String>, Double> byType = new HashMap<>();
            request.pool()
                    .forEach(candidate -> assertThat(chances.get(candidate.key()))
                            .isCloseTo(
                                    byType.computeIfAbsent(candidate.values(), t -> chances.get(candidate.key())),
                                    within(CLOSE)));
        }
    }

    /** All panels are listed; mixtures of some of them by chance, and steps from the answer towards each of them, must not be fairer. */
    @Test
    void no_other_lottery_is_fairer() {
        for (long seed = 0; seed < 60; seed++) {
            DrawRequest request = small(seed);
            Fairness fairness =
                    Pools.selected(selector.select(request)).fairness().orElseThrow();
            double[] ours = fairness.lottery().probabilities().values().stream()
                    .mapToDouble(d -> d)
                    .toArray();
            List<double[]> panels = allPanels(request);
            Random random = new Random(seed);

            assertThat(fairness.exact()).isTrue();
            for (double[] panel : panels) {
                assertNotFairer(mixed(ours, panel, 0.01), ours);
                assertNotFairer(mixed(panel, panels.get(random.nextInt(panels.size())), random.nextDouble()), ours);
            }
            assertNotFairer(randomMixture(panels, random), ours);
        }
    }

    @Test
    void maximin_has_the_smallest_chance_of_leximin() {
        PanelSelector maximin = new MaximinPanelSelector();
        for (long seed = 0; seed < 30; seed++) {
            DrawRequest request = Pools.around(40, 9, 3, 1, seed);
            Selection.Selected selected = Pools.selected(maximin.select(request));

            Pools.assertMeetsAll(request, selected);
            assertThat(selected.fairness().orElseThrow().lottery().smallestProbability())
                    .isCloseTo(lottery(selector.select(request)).smallestProbability(), within(CLOSE));
        }
    }

    private static List<double[]> allPanels(DrawRequest request) {
        int n = request.pool().size();
        return LongStream.range(0, 1L << n)
                .filter(set -> Long.bitCount(set) == request.seats())
                .mapToObj(set ->
                        IntStream.range(0, n).mapToDouble(i -> set >> i & 1).toArray())
                .filter(panel -> request.quotas().stream()
                        .allMatch(quota -> quota.missedBy((int) IntStream.range(0, n)
                                        .filter(i -> panel[i] > 0
                                                && quota.counts(request.pool().get(i)))
                                        .count())
                                == 0))
                .toList();
    }

    private static double[] mixed(double[] one, double[] other, double share) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (1 - share) * one[i] + share * other[i])
                .toArray();
    }

    private static double[] randomMixture(List<double[]> panels, Random random) {
        double[] mixture = panels.get(0);
        for (int i = 1; i < panels.size(); i++) {
            mixture = mixed(mixture, panels.get(i), random.nextDouble() / (i + 1));
        }
        return mixture;
    }

    private static void assertNotFairer(double[] other, double[] ours) {
        double[] theirs = other.clone();
        double[] best = ours.clone();
        Arrays.sort(theirs);
        Arrays.sort(best);
        for (int i = 0; i < best.length && theirs[i] >= best[i] - CLOSE; i++) {
            assertThat(theirs[i]).isLessThan(best[i] + CLOSE);
        }
    }

    /** Many steps of the linear programmes behind are equally good here; once they went round in a circle. */
    @Test
    void features_that_follow_each_other_and_quotas_without_room_come_to_an_end() {
        DrawRequest request = Pools.following(140, 28, 5, 74);

        Selection.Selected selected = Pools.selected(selector.select(request));

        Fairness fairness = selected.fairness().orElseThrow();
        assertThat(fairness.exact()).isTrue();
        assertThat(fairness.bound()).isCloseTo(fairness.lottery().smallestProbability(), within(CLOSE));
        Pools.assertMeetsAll(request, selected);
    }

    @Test
    void the_same_seed_gives_the_same_panel_and_another_seed_draws_from_the_same_lottery() {
        DrawRequest request = Pools.around(60, 12, 3, 1, 4);
        DrawRequest other = new DrawRequest(request.pool(), request.quotas(), request.seats(), 5);

        assertThat(selector.select(request)).isEqualTo(selector.select(request));
        assertThat(lottery(selector.select(other))).isEqualTo(lottery(selector.select(request)));
    }

    @Test
    void the_answer_does_not_depend_on_threads() {
        DrawRequest request = Pools.around(80, 14, 4, 1, 9);
        String alone = lottery(selector.select(request)).fingerprint();

        List<String> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> lottery(selector.select(request)).fingerprint())
                .toList();

        assertThat(together).containsOnly(alone);
    }

    /** Which panel is drawn follows the lottery's chances: 4,000 seeds, binomial, five standard deviations. */
    @Test
    void seeds_draw_each_candidate_as_often_as_the_lottery_says() {
        DrawRequest request = small(3);
        PanelLottery lottery = lottery(selector.select(request));
        Map<String, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 4_000; seed++) {
            lottery.panelAt(Long.toString(seed)).members().forEach(key -> drawn.merge(key, 1, Integer::sum));
        }

        lottery.probabilities()
                .forEach((key, chance) -> assertThat(drawn.getOrDefault(key, 0) / 4_000.0)
                        .isCloseTo(chance, within(5 * StrictMath.sqrt(chance * (1 - chance) / 4_000) + CLOSE)));
    }

    @Test
    void a_caller_can_end_it_and_gets_what_was_found_with_the_gap() {
        DrawRequest request = Pools.around(80, 14, 4, 1, 9);
        List<Double> errors = new ArrayList<>();
        Selection.Selected selected = Pools.selected(new LeximinPanelSelector((panels, error) -> {
                    errors.add(error);
                    return errors.size() < 3;
                })
                .select(request));
        Fairness fairness = selected.fairness().orElseThrow();

        assertThat(fairness.exact()).isFalse();
        assertThat(fairness.gap()).isGreaterThan(CLOSE);
        assertThat(fairness.bound()).isGreaterThanOrEqualTo(fairness.lottery().smallestProbability());
        Pools.assertMeetsAll(request, selected);
    }
}
