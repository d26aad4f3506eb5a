package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Small instances of our own with answers worked out by hand, and many by chance against every panel. */
final class NashPanelSelectorTest {

    private static final PanelSelector NASH = new NashPanelSelector();
    private static final PanelSelector LEXIMIN = new LeximinPanelSelector();

    private final Instance instance = new Instance();

    private static Instance alone(Instance instance) {
        return instance.quota("f", "yes", 1, 1).quota("g", "yes", 1, 1);
    }

    /** 3 seats for 10 alike: 3/10 each, and so is their geometric mean. */
    @Test
    void without_quotas_all_have_the_same_chance() {
        Fairness fairness = instance.have(10).assertChances(NASH, 3, 10, 0.3);

        assertThat(fairness.geometricMean()).isCloseTo(0.3, within(1e-9));
        assertThat(fairness.meanBound()).isCloseTo(0.3, within(1e-6));
        assertThat(fairness.gini()).isCloseTo(0, within(1e-9));
    }

    /**
     * 2 seats, 1 with f and 1 with g. One has both, one f, one g, two neither. So a panel is the first and one of the last two, with chance p, or the
     * second and the third. Chances p, 1 − p, 1 − p, p/2, p/2: the product p³ (1 − p)² / 4 is largest where 3/p = 2/(1 − p), p = 3/5. Leximin: the
     * smallest of p/2 and 1 − p is largest where they are equal, p = 2/3.
     */
    @Test
    void a_small_loss_of_the_least_lucky_is_weighed_against_what_others_gain() {
        alone(instance.have(1, "f", "yes", "g", "yes")
                .have(1, "f", "yes")
                .have(1, "g", "yes")
                .have(2));

        Fairness nash = instance.assertChances(NASH, 2, 1, 0.6, 2, 0.4, 2, 0.3);
        Fairness leximin = instance.assertChances(LEXIMIN, 2, 1, 2.0 / 3, 2, 1.0 / 3, 2, 1.0 / 3);

        assertThat(nash.geometricMean())
                .isCloseTo(StrictMath.pow(0.6 * 0.4 * 0.4 * 0.3 * 0.3, 0.2), within(1e-6))
                .isGreaterThan(leximin.geometricMean());
        assertThat(nash.bound()).isCloseTo(1.0 / 3, within(1e-6));
    }

    /**
     * As before with 2, 3, 4 and 3 of the four kinds. Nash: 2 + 3 chances grow with p, 3 + 4 with 1 − p, so p = 5/12: 5/24, 7/36, 7/48, 5/36. Leximin:
     * p/3 = (1 − p)/4, p = 3/7: 3/14, 4/21, 1/7, 1/7.
     */
    @Test
    void every_candidate_of_a_kind_counts() {
        alone(instance.have(2, "f", "yes", "g", "yes")
                .have(3, "f", "yes")
                .have(4, "g", "yes")
                .have(3));

        instance.assertChances(NASH, 2, 2, 5.0 / 24, 3, 7.0 / 36, 4, 7.0 / 48, 3, 5.0 / 36);
        instance.assertChances(LEXIMIN, 2, 2, 3.0 / 14, 3, 4.0 / 21, 4, 1.0 / 7, 3, 1.0 / 7);
    }

    /** At most 1 of the 2 women, and 3 seats: she takes a chance of up to 1/2 each, the 2 men at most 1 each. 1/2 · 1/2 · 1 · 1: nothing can be gained. */
    @Test
    void chances_of_one_are_reached() {
        instance.have(2, "sex", "w").have(2, "sex", "m").quota("sex", "w", 0, 1).assertChances(NASH, 3, 2, 0.5, 2, 1);
    }

    /** Who has f is young or old; 1 young of 2 in all, where the young man must come with the old woman: the young woman has no chance, the men 1/4. */
    @Test
    void somebody_whom_no_panel_can_hold_is_left_out_of_the_product() {
        Fairness fairness = instance.have(1, "sex", "w", "age", "young")
                .have(1, "sex", "w", "age", "old")
                .have(4, "sex", "m", "age", "young")
                .quota("sex", "w", 1, 1)
                .quota("age", "young", 1, 1)
                .assertChances(NASH, 2, 1, 0, 1, 1, 4, 0.25);

        assertThat(fairness.geometricMean()).isZero();
        assertThat(fairness.meanBound()).isCloseTo(StrictMath.pow(1.0 / 256, 0.2), within(1e-6));
    }

    /**
     * Three kinds of 1, 2 and 3: each shares a theme with each other, and no theme may come twice, so a panel of 2 holds 0 or 1 of the 6, with chances q in
     * all, else the 2 others. log(q/6) of 6 and log((2 − q)/2) of 2 grow with q as long as 6/q > 2/(2 − q), that is up to q = 1: 1/6 and 1/2.
     * Fractional panels hold half a seat of each kind, and promise more.
     */
    @Test
    void keeps_to_whole_panels() {
        Fairness fairness = instance.have(1, "a", "yes", "b", "yes")
                .have(2, "b", "yes", "c", "yes")
                .have(3, "c", "yes", "a", "yes")
                .have(2)
                .quota("a", "yes", 0, 1)
                .quota("b", "yes", 0, 1)
                .quota("c", "yes", 0, 1)
                .assertChances(NASH, 2, 6, 1.0 / 6, 2, 0.5);

        assertThat(fairness.meanBound()).isCloseTo(fairness.geometricMean(), within(1e-6));
    }

    /**
     * All panels are listed. A lottery has the largest product if, and only if, no panel costs more, at a price of 1 / chance each, than the number of
     * those who can be drawn: the sum of p' / p over them is the derivative of the logarithm of the product.
     */
    @Test
    void no_panel_would_make_the_product_larger() {
        for (long seed = 0; seed < 60; seed++) {
            DrawRequest request = small(seed);
            Fairness fairness = Pools.selected(NASH.select(request)).fairness().orElseThrow();
            double[] chances = fairness.lottery().probabilities().values().stream()
                    .mapToDouble(d -> d)
                    .toArray();
            long number = IntStream.range(0, chances.length)
                    .filter(i -> chances[i] > 1e-9)
                    .count();

            assertThat(fairness.exact()).as("seed %d", seed).isTrue();
            for (int[] panel : allPanels(request)) {
                assertThat(IntStream.of(panel).mapToDouble(i -> 1 / chances[i]).sum())
                        .as("seed %d", seed)
                        .isLessThan(number * (1 + 1e-4));
            }
        }
    }

    private static DrawRequest small(long seed) {
        Random random = new Random(seed);
        return Pools.around(
                6 + random.nextInt(6), 2 + random.nextInt(3), 2 + random.nextInt(2), random.nextInt(2), seed);
    }

    private static List<int[]> allPanels(DrawRequest request) {
        int n = request.pool().size();
        return LongStream.range(0, 1L << n)
                .filter(set -> Long.bitCount(set) == request.seats())
                .mapToObj(set ->
                        IntStream.range(0, n).filter(i -> (set >> i & 1) == 1).toArray())
                .filter(panel -> request.quotas().stream()
                        .allMatch(quota -> quota.missedBy((int) IntStream.of(panel)
                                        .filter(i -> quota.counts(request.pool().get(i)))
                                        .count())
                                == 0))
                .toList();
    }

    @Test
    void larger_pools_are_proven_and_beat_leximin_in_the_mean_only() {
        for (long seed = 0; seed < 6; seed++) {
            DrawRequest request = Pools.around(80, 14, 4, 1, seed);
            Selection.Selected selected = Pools.selected(NASH.select(request));
            Fairness nash = selected.fairness().orElseThrow();
            Fairness leximin =
                    Pools.selected(LEXIMIN.select(request)).fairness().orElseThrow();

            Pools.assertMeetsAll(request, selected);
            assertThat(nash.exact()).isTrue();
            assertThat(nash.geometricMean()).isGreaterThan(leximin.geometricMean() - 1e-9);
            assertThat(nash.meanBound() / nash.geometricMean()).isBetween(1 - 1e-9, 1 + 1e-6);
            assertThat(nash.lottery().smallestProbability())
                    .isLessThan(leximin.lottery().smallestProbability() + 1e-6);
        }
    }

    /**
     * Features are independent, and each value has its proportional share of the seats, rounded down and up: nothing keeps all from 50/500, and most bounds do not
     * hold anything back.
     */
    @Test
    void proportional_quotas_let_all_be_alike_also_where_there_are_hundreds_of_kinds() {
        DrawRequest request = Pools.proportional(500, 50, 5, 1);

        Fairness fairness = Pools.selected(NASH.select(request)).fairness().orElseThrow();

        assertThat(fairness.exact()).isTrue();
        assertThat(fairness.geometricMean()).isCloseTo(0.1, within(1e-9));
        assertThat(fairness.meanBound()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void a_caller_can_end_it_and_gets_what_was_found_with_the_gap() {
        int[] calls = {0};
        Fairness fairness = Pools.selected(
                        new NashPanelSelector((panels, error) -> ++calls[0] < 3).select(Pools.around(80, 14, 4, 1, 9)))
                .fairness()
                .orElseThrow();

        assertThat(fairness.exact()).isFalse();
        assertThat(fairness.gap()).isGreaterThan(1e-6);
        assertThat(fairness.meanBound()).isGreaterThan(fairness.geometricMean());
    }
}
