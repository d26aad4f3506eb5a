package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small instances of our own with answers worked out by hand. A candidate of {@code pool(3, "sex", "w")} is like two others. */
final class LeximinPanelSelectorTest {

    private final List<Candidate> pool = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();

    private LeximinPanelSelectorTest have(int number, String... values) {
        for (int i = 0; i < number; i++) {
            pool.add(Pools.candidate(pool.size(), values));
        }
        return this;
    }

    private LeximinPanelSelectorTest quota(String feature, String value, int min, int max) {
        quotas.add(new Quota(feature, value, min, max));
        return this;
    }

    private DrawRequest request(int seats) {
        return new DrawRequest(pool, quotas, seats, 7);
    }

    /** The chances of the candidates in the order in which they were added. */
    private void assertChances(int seats, double... expected) {
        Selection.Selected selected = Pools.selected(new LeximinPanelSelector().select(request(seats)));
        Fairness fairness = selected.fairness().orElseThrow();
        Map<String, Double> chances = fairness.lottery().probabilities();
        for (int i = 0; i < expected.length; i++) {
            assertThat(chances.get(pool.get(i).key())).isCloseTo(expected[i], within(1e-6));
        }
        assertThat(chances).hasSize(expected.length);
        assertThat(fairness.exact()).isTrue();
        assertThat(fairness.bound()).isCloseTo(fairness.lottery().smallestProbability(), within(1e-6));
        Pools.assertMeetsAll(request(seats), selected);
    }

    private static double[] chances(double... numbersAndChances) {
        return IntStream.range(0, numbersAndChances.length / 2)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, (int) numbersAndChances[2 * i])
                        .mapToDouble(n -> numbersAndChances[2 * i + 1]))
                .toArray();
    }

    /** 3 seats for 10 alike: 3/10 each. */
    @Test
    void without_quotas_all_have_the_same_chance() {
        have(10).assertChances(3, chances(10, 0.3));
    }

    /** 1 seat for 2 women: 1/2. 3 seats for 8 men: 3/8. */
    @Test
    void a_fixed_quota_shares_its_seats_among_those_it_counts() {
        have(2, "sex", "w").have(8, "sex", "m").quota("sex", "w", 1, 1).assertChances(4, chances(2, 0.5, 8, 0.375));
    }

    /** At most 3 of 4 seats for 2 women of 8 would let all have 4/8, for which the women need 1 seat: within the quota. */
    @Test
    void a_quota_with_room_for_equal_chances_changes_nothing() {
        have(2, "sex", "w").have(6, "sex", "m").quota("sex", "w", 0, 3).assertChances(4, chances(8, 0.5));
    }

    /** North: 1 seat for 4, 1/4. South: 2 seats for 3, 2/3 each. Maximin would be content with 1, 1/2, 1/2, or with a certain seat for two. */
    @Test
    void leximin_goes_on_where_maximin_stops() {
        have(4, "part", "n")
                .have(3, "part", "s")
                .quota("part", "n", 1, 1)
                .assertChances(3, chances(4, 0.25, 3, 2.0 / 3));
    }

    /** The same pool: both have 1/4 as the smallest chance, and the south has 2 seats in all. */
    @Test
    void maximin_has_the_same_smallest_chance() {
        have(4, "part", "n").have(3, "part", "s").quota("part", "n", 1, 1);

        Selection.Selected selected = Pools.selected(new MaximinPanelSelector().select(request(3)));

        Fairness fairness = selected.fairness().orElseThrow();
        assertThat(fairness.exact()).isTrue();
        assertThat(fairness.bound()).isCloseTo(0.25, within(1e-6));
        assertThat(fairness.lottery().smallestProbability()).isCloseTo(0.25, within(1e-6));
        Pools.assertMeetsAll(request(3), selected);
    }

    /** As above, but of the 3 in the south 2 are small and may have 1 of the 2 seats: 1/2 each; the third has the other seat. Three levels. */
    @Test
    void leximin_has_as_many_levels_as_the_quotas_make() {
        have(4, "part", "n", "size", "large")
                .have(2, "part", "s", "size", "small")
                .have(1, "part", "s", "size", "large")
                .quota("part", "n", 1, 1)
                .quota("size", "small", 0, 1)
                .assertChances(3, chances(4, 0.25, 2, 0.5, 1, 1));
    }

    /** 1 young and 3 old women, 3 young and 1 old men; 2 women and 2 young of 4. Half of each type: 0.5 + 1.5 women, 0.5 + 1.5 young. */
    @Test
    void crossing_quotas_can_leave_all_alike() {
        have(1, "sex", "w", "age", "young")
                .have(3, "sex", "w", "age", "old")
                .have(3, "sex", "m", "age", "young")
                .have(1, "sex", "m", "age", "old")
                .quota("sex", "w", 2, 2)
                .quota("age", "young", 2, 2)
                .assertChances(4, chances(8, 0.5));
    }

    /** 1 woman and 1 young of 2; men are all young, so the man is the young one and the woman the old one: 0, 1 and 1/4. */
    @Test
    void somebody_whom_no_panel_can_hold_has_no_chance_and_the_others_are_still_leximin() {
        have(1, "sex", "w", "age", "young")
                .have(1, "sex", "w", "age", "old")
                .have(4, "sex", "m", "age", "young")
                .quota("sex", "w", 1, 1)
                .quota("age", "young", 1, 1)
                .assertChances(2, chances(1, 0, 1, 1, 4, 0.25));
    }

    /** No seat for those who are already in; 1 seat for the 2 of whom nothing is known. */
    @Test
    void a_candidate_without_a_value_is_not_counted() {
        have(3, "in", "yes").have(2).quota("in", "yes", 0, 0).assertChances(1, chances(3, 0, 2, 0.5));
    }

    @Test
    void the_whole_pool_can_be_the_panel() {
        have(5, "sex", "w").assertChances(5, chances(5, 1));
    }

    /** 0 to 2 and 2 to 3 of the 4 women leave 2: 2/4. 1 seat for 1 man. */
    @Test
    void several_quotas_on_one_value_must_all_be_met() {
        have(4, "sex", "w")
                .have(1, "sex", "m")
                .quota("sex", "w", 0, 2)
                .quota("sex", "w", 2, 3)
                .assertChances(3, chances(4, 0.5, 1, 1));
    }

    /**
     * Three pairs: each shares a theme with each other pair, and no theme may come twice, so a panel of 2 holds at most 1 of the 6. They share its
     * one seat: 1/6; the 2 others share the other: 1/2. Fractional panels hold half a seat of each pair and promise 1/4 to all.
     */
    @Test
    void whole_panels_can_be_less_fair_than_fractions_promise_and_are_leximin_still() {
        have(2, "a", "yes", "b", "yes")
                .have(2, "b", "yes", "c", "yes")
                .have(2, "c", "yes", "a", "yes")
                .have(2)
                .quota("a", "yes", 0, 1)
                .quota("b", "yes", 0, 1)
                .quota("c", "yes", 0, 1)
                .assertChances(2, chances(6, 1.0 / 6, 2, 0.5));
    }

    /** The same pool: 1/6 is the most that whole panels can give to all. */
    @Test
    void maximin_too_keeps_to_whole_panels() {
        whole_panels_can_be_less_fair_than_fractions_promise_and_are_leximin_still();

        Fairness fairness = Pools.selected(new MaximinPanelSelector().select(request(2)))
                .fairness()
                .orElseThrow();

        assertThat(fairness.bound()).isCloseTo(1.0 / 6, within(1e-6));
        assertThat(fairness.lottery().smallestProbability()).isCloseTo(1.0 / 6, within(1e-6));
    }

    /** Each panel of 3 holds 1 of the 3 triangle members (as above), 1 of the 2 others, 1 of the 5 in the north: 1/3, 1/2 and 1/5. */
    @Test
    void whole_panels_are_leximin_on_every_level() {
        have(1, "a", "yes", "b", "yes")
                .have(1, "b", "yes", "c", "yes")
                .have(1, "c", "yes", "a", "yes")
                .have(2)
                .have(5, "part", "n")
                .quota("a", "yes", 0, 1)
                .quota("b", "yes", 0, 1)
                .quota("c", "yes", 0, 1)
                .quota("part", "n", 1, 1)
                .assertChances(3, chances(3, 1.0 / 3, 2, 0.5, 5, 0.2));
    }

    /** 1 of each theme in 2 seats: three themes, where each of three candidates brings one and the fourth all three. 1 + 1 and 1 + 3 are not 3. */
    @Test
    void tells_in_words_which_quotas_whole_panels_cannot_meet() {
        have(1, "a", "yes")
                .have(1, "b", "yes")
                .have(1, "c", "yes")
                .have(1, "a", "yes", "b", "yes", "c", "yes")
                .quota("a", "yes", 1, 1)
                .quota("b", "yes", 1, 1)
                .quota("c", "yes", 1, 1);

        Selection selection = new LeximinPanelSelector().select(request(2));

        assertThat(selection).isInstanceOf(Selection.Infeasible.class);
        Conflict conflict = ((Selection.Infeasible) selection).conflicts().get(0);
        assertThat(conflict.quotas()).isEqualTo(quotas);
        assertThat(conflict.describe(Locale.ENGLISH)).contains("cannot be met at the same time", "a: yes, 1");
    }

    /** Both women are old, so 1 woman and no old one cannot be. */
    @Test
    void tells_in_words_which_quotas_not_even_fractions_can_meet() {
        have(2, "sex", "w", "age", "old").have(4, "sex", "m", "age", "young");
        quota("sex", "w", 1, 1).quota("age", "old", 0, 0);

        Selection selection = new LeximinPanelSelector().select(request(2));

        assertThat(selection)
                .isEqualTo(new Selection.Infeasible(List.of(new Conflict(Conflict.Kind.TOGETHER, quotas, 0, 0))));
    }

    @Test
    void tells_that_a_quota_wants_more_than_there_are() {
        have(2, "sex", "w").have(4, "sex", "m").quota("sex", "w", 3, 3);

        assertThat(new LeximinPanelSelector().select(request(4)))
                .isEqualTo(
                        new Selection.Infeasible(List.of(new Conflict(Conflict.Kind.TOO_FEW_IN_POOL, quotas, 3, 2))));
    }
}
