package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PanelRulesTest {

    private static List<Candidate> pool(int number) {
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            pool.add(new Candidate("abcdefgh".substring(i, i + 1), Map.of()));
        }
        return pool;
    }

    private static Map<String, Double> chances(int seats, Quota... rules) {
        return Pools.selected(new LeximinPanelSelector().select(new DrawRequest(pool(6), List.of(rules), seats, 1)))
                .probabilities()
                .orElseThrow();
    }

    /** a has a seat for certain; the other 2 seats are shared by 5: 2/5. */
    @Test
    void who_must_be_there_has_a_certain_seat_and_the_others_share_the_rest() {
        Map<String, Double> chances = chances(3, PanelRules.mustHave(List.of("a")));

        assertThat(chances.get("a")).isCloseTo(1, within(1e-9));
        assertThat(chances.get("b")).isCloseTo(0.4, within(1e-9));
    }

    /** Of a, b, c at most 1: they share it, 1/3; d, e, f share at least 3 of the 4 seats: 1. Without the rule all have 4/6. */
    @Test
    void those_who_are_kept_apart_share_what_they_may_have() {
        Map<String, Double> chances = chances(4, PanelRules.keepApart(List.of("c", "a", "b"), 1));

        assertThat(chances.get("a")).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(chances.get("f")).isCloseTo(1, within(1e-9));
    }

    /** Of {a, b} and {b, c} at most 1 each, 2 seats of 4: panels ac, ad, bd, cd. b has b/d only. Half bd, half ac gives 1/2 to all. */
    @Test
    void rules_may_overlap() {
        DrawRequest request = new DrawRequest(
                pool(4),
                List.of(PanelRules.keepApart(List.of("a", "b"), 1), PanelRules.keepApart(List.of("b", "c"), 1)),
                2,
                1);

        assertThat(Pools.selected(new LeximinPanelSelector().select(request))
                        .probabilities()
                        .orElseThrow()
                        .values())
                .allSatisfy(chance -> assertThat(chance).isCloseTo(0.5, within(1e-9)));
    }

    @Test
    void rules_that_cannot_be_kept_are_told_in_words() {
        Quota must = PanelRules.mustHave(List.of("x"));
        DrawRequest request = new DrawRequest(pool(4), List.of(must), 2, 1);

        assertThat(new QuotaCheck().check(request))
                .isInstanceOfSatisfying(
                        Feasibility.Infeasible.class,
                        told -> assertThat(told.conflicts().get(0).describe(Locale.forLanguageTag("sv")))
                                .contains("Ska vara med i panelen: x, 1", "bara 0"));
        assertThat(PanelRules.keepApart(List.of("b", "a"), 1).describe(Locale.ENGLISH))
                .isEqualTo("Kept apart: a, b, 0–1");
    }

    @Test
    void rules_without_names_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PanelRules.mustHave(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PanelRules.keepApart(List.of("a"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PanelRules.mustHave(List.of("a+b")));
    }
}
