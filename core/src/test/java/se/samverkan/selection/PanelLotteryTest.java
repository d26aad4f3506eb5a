package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PanelLotteryTest {

    private static final List<String> POOL = List.of("a", "b", "c");
    private static final PanelLottery.Ticket AB = new PanelLottery.Ticket(4, List.of("a", "b"));
    private static final PanelLottery.Ticket AC = new PanelLottery.Ticket(2, List.of("a", "c"));
    private static final PanelLottery.Ticket BC = new PanelLottery.Ticket(1, List.of("b", "c"));

    private final PanelLottery lottery = new PanelLottery(POOL, List.of(AB, AC, BC));

    /** 4 + 2, 4 + 1 and 2 + 1 of 7. */
    @Test
    void chances_are_the_sums_of_weights() {
        assertThat(lottery.probabilities()).isEqualTo(Map.of("a", 6 / 7.0, "b", 5 / 7.0, "c", 3 / 7.0));
        assertThat(lottery.smallestProbability()).isEqualTo(3 / 7.0);
    }

    /** The differences 1, 3 and 2 between the three of 6, 5, 3, each counted twice: 12 / (2 × 9 × 14/3) = 1/7. The mean is (6 × 5 × 3)^(1/3) / 7. */
    @Test
    void gini_and_geometric_mean_tell_how_unequal_they_are() {
        assertThat(lottery.gini()).isCloseTo(1 / 7.0, within(1e-12));
        assertThat(lottery.geometricMean()).isCloseTo(StrictMath.cbrt(90) / 7, within(1e-12));
    }

    /** Of 4: 16/7 = 2 rest 2/7, 8/7 = 1 rest 1/7, 4/7 = 0 rest 4/7: the one left goes to the last. Of 2: 8/7, 4/7, 2/7: to the second. */
    @Test
    void rounds_by_largest_remainders_and_tells_what_it_costs() {
        assertThat(lottery.over(4).panels())
                .extracting(PanelLottery.Ticket::weight)
                .containsExactly(2L, 1L, 1L);
        PanelLottery two = lottery.over(2);
        assertThat(two.panels())
                .containsExactly(new PanelLottery.Ticket(1, AB.members()), new PanelLottery.Ticket(1, AC.members()));
        assertThat(two.largestDifference(lottery)).isCloseTo(3 / 14.0, within(1e-12));
        assertThat(lottery.over(70_000).largestDifference(lottery)).isZero();
    }

    /** printf '7\n4\ta\tb\n2\ta\tc\n1\tb\tc\n' | sha256sum. */
    @Test
    void the_fingerprint_is_what_sha256sum_says_of_the_text() {
        assertThat(lottery.fingerprint()).isEqualTo("c53b3f0d378cf5ff9d4d0db14c472fc3a6b85d4e8d59b6471223ca79fcad9599");
    }

    /** printf 'the fingerprint\n42' | sha256sum, modulo 7, is 5. */
    @Test
    void the_value_of_the_source_draws_the_panel_that_anyone_can_compute() {
        assertThat(lottery.panelAt("42")).isEqualTo(AC);
    }

    @Test
    void refuses_weights_and_totals_below_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelLottery.Ticket(0, POOL));
        assertThatIllegalArgumentException().isThrownBy(() -> lottery.over(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelLottery(POOL, List.of()));
    }
}
