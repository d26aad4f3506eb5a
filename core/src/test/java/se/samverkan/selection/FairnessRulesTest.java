package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The same instances by every rule, with answers worked out by hand. */
final class FairnessRulesTest {

    private static final PanelSelector LEXIMIN = new LeximinPanelSelector();
    private static final PanelSelector MAXIMIN = new MaximinPanelSelector();
    private static final PanelSelector NASH = new NashPanelSelector();

    private final Instance instance = new Instance();

    private Fairness maximin(int seats) {
        return Pools.selected(MAXIMIN.select(instance.request(seats)))
                .fairness()
                .orElseThrow();
    }

    /**
     * 1 seat for the 5 in the north: 1/5 each, and nobody can have more than that as the smallest. 3 seats for the 8 others, at most 2 of them for the 2 in the
     * south: leximin gives all 8 the same, 3/8. Maximin asks only that they have 1/5: the 2 may share anything from 2/5 to 3 − 6/5 = 9/5 of the 3 seats, and
     * get more than 3/8 each or less. Nash: x for the south's seats, 2 log(x/2) + 6 log((3 − x)/6): 2/x = 6/(3 − x), x = 3/4, 3/8 each as leximin.
     */
    @Test
    void maximin_leaves_undecided_what_leximin_decides() {
        instance.have(5, "part", "n").have(2, "part", "s").have(6, "part", "m");
        instance.quota("part", "n", 1, 1).quota("part", "s", 0, 2);

        instance.assertChances(LEXIMIN, 4, 5, 0.2, 8, 0.375);
        instance.assertChances(NASH, 4, 5, 0.2, 8, 0.375);
        Fairness maximin = maximin(4);

        assertThat(maximin.exact()).isTrue();
        assertThat(maximin.bound()).isCloseTo(0.2, within(1e-6));
        assertThat(maximin.lottery().smallestProbability()).isCloseTo(0.2, within(1e-6));
        assertThat(maximin.lottery().probabilities().get("p0005")).isBetween(0.2 - 1e-6, 0.9 + 1e-6);
        assertThat(maximin.lottery()
                        .largestDifference(Pools.selected(LEXIMIN.select(instance.request(4)))
                                .fairness()
                                .orElseThrow()
                                .lottery()))
                .isGreaterThan(0.01);
    }

    /**
     * 2 seats, 1 of 3 with f and 1 of 4 with g, where 1 has both and 6 neither. A panel is that one and one of the 6, with chance p, or one of the 2 and one of
     * the 3. Smallest of p/6 and (1 − p)/3: p = 2/3, 1/9 each; then the 2 get (1 − p)/2 = 1/6, and the one 2/3. Nothing is free, so maximin is the same.
     * Nash: 7 chances grow with p, 5 with 1 − p: p = 7/12, 7/72, 5/24, 5/36.
     */
    @Test
    void where_one_number_decides_all_maximin_is_leximin_and_nash_differs() {
        instance.have(1, "f", "yes", "g", "yes")
                .have(2, "f", "yes")
                .have(3, "g", "yes")
                .have(6);
        instance.quota("f", "yes", 1, 1).quota("g", "yes", 1, 1);

        instance.assertChances(LEXIMIN, 2, 1, 2.0 / 3, 2, 1.0 / 6, 3, 1.0 / 9, 6, 1.0 / 9);
        instance.assertChances(MAXIMIN, 2, 1, 2.0 / 3, 2, 1.0 / 6, 3, 1.0 / 9, 6, 1.0 / 9);
        instance.assertChances(NASH, 2, 1, 7.0 / 12, 2, 5.0 / 24, 3, 5.0 / 36, 6, 7.0 / 72);
    }

    /**
     * As before, beside a part that has nothing to do with it: 1 seat for 20 in the north, 1/20 each, the smallest of all. Leximin still gives the others what it
     * gave them, level by level: 1/20, 1/9, 1/6, 2/3. Maximin is content when all have 1/20, that is for any p from 6/20 to 17/20. Nash too is the product of two
     * that do not meet.
     */
    @Test
    void leximin_goes_on_where_maximin_stops() {
        instance.have(1, "f", "yes", "g", "yes")
                .have(2, "f", "yes")
                .have(3, "g", "yes")
                .have(6)
                .have(20, "part", "n");
        instance.quota("f", "yes", 1, 1).quota("g", "yes", 1, 1).quota("part", "n", 1, 1);

        instance.assertChances(LEXIMIN, 3, 1, 2.0 / 3, 2, 1.0 / 6, 3, 1.0 / 9, 6, 1.0 / 9, 20, 0.05);
        instance.assertChances(NASH, 3, 1, 7.0 / 12, 2, 5.0 / 24, 3, 5.0 / 36, 6, 7.0 / 72, 20, 0.05);
        Fairness maximin = maximin(3);

        assertThat(maximin.lottery().smallestProbability()).isCloseTo(0.05, within(1e-6));
        assertThat(maximin.lottery().probabilities().get("p0000")).isBetween(0.3 - 1e-6, 0.85 + 1e-6);
        assertThat(maximin.lottery().probabilities().get("p0000")).isNotCloseTo(2.0 / 3, within(0.01));
    }

    /** 2 of 4 women and 2 of 6 men: 1/2 and 1/3 by every rule. Gini: mean 4/10, the mean difference is 2 · 4 · 6/100 · 1/6 = 0.08, half of it over 0.4: 0.1. */
    @Test
    void quotas_that_fix_all_chances_leave_nothing_to_rules() {
        instance.have(4, "sex", "w").have(6, "sex", "m").quota("sex", "w", 2, 2);

        instance.assertChances(LEXIMIN, 4, 4, 0.5, 6, 1.0 / 3);
        instance.assertChances(MAXIMIN, 4, 4, 0.5, 6, 1.0 / 3);
        Fairness nash = instance.assertChances(NASH, 4, 4, 0.5, 6, 1.0 / 3);

        assertThat(nash.gini()).isCloseTo(0.1, within(1e-9));
        assertThat(nash.geometricMean())
                .isCloseTo(StrictMath.pow(StrictMath.pow(0.5, 4) * StrictMath.pow(1.0 / 3, 6), 0.1), within(1e-9));
    }

    /**
     * 3 seats, 1 or 2 of them for the 2 women, 1 or 2 for the 4 men, at most 1 for those from the north, who are 1 woman and 1 man. All alike would be 1/2: 1
     * seat for the women, 2 for the men, 1 for the north. {north woman, 2 southern men} and {southern woman, north man, 1 southern man} with 1/2 each: north
     * woman 1/2, southern woman 1/2, north man 1/2, southern men (2 · 1/2 + 1/2)/3 = 1/2.
     */
    @Test
    void all_alike_is_found_by_every_rule_where_it_can_be() {
        instance.have(1, "sex", "w", "part", "n")
                .have(1, "sex", "w", "part", "s")
                .have(1, "sex", "m", "part", "n")
                .have(3, "sex", "m", "part", "s");
        instance.quota("sex", "w", 1, 2).quota("sex", "m", 1, 2).quota("part", "n", 0, 1);

        instance.assertChances(LEXIMIN, 3, 6, 0.5);
        instance.assertChances(MAXIMIN, 3, 6, 0.5);
        instance.assertChances(NASH, 3, 6, 0.5);
    }
}
