package se.samverkan.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {

    /** Ranks and confidence of the sign test's interval, from the binomial distribution: 1 - 2 P(X < rank). */
    @ParameterizedTest
    @CsvSource({
        "5, 1, 0.9375",
        "6, 1, 0.96875",
        "8, 1, 0.9921875",
        "9, 2, 0.9609375",
        "10, 2, 0.978515625",
        "12, 3, 0.96142578125",
        "15, 4, 0.96484375",
        "20, 6, 0.958610534667969",
        "25, 8, 0.9567147493362427"
    })
    void the_interval_lies_between_the_ranks_of_the_sign_test(int n, int rank, double confidence) {
        assertThat(MedianInterval.rank(n)).isEqualTo(rank);
        assertThat(MedianInterval.confidence(n, rank)).isCloseTo(confidence, within(1e-12));
    }

    @Test
    void large_numbers_do_not_lose_the_confidence() {
        assertThat(MedianInterval.confidence(1_000, MedianInterval.rank(1_000))).isBetween(0.95, 0.96);
    }

    @Test
    void a_spread_tells_how_many_gave_what() {
        Spread spread = Spread.of(List.of(5, 3, 4, 4, 2, 5));

        assertThat(spread.n()).isEqualTo(6);
        assertThat(spread.counts()).containsExactly(0, 1, 1, 2, 2);
        assertThat(spread.mean()).isCloseTo(23 / 6.0, within(1e-12));
        assertThat(spread.median()).isEqualTo(4);
        assertThat(spread.low()).isEqualTo(2);
        assertThat(spread.high()).isEqualTo(5);
        assertThat(spread.confidence()).isEqualTo(0.96875);
    }

    @Test
    void the_median_of_an_even_number_lies_half_way() {
        assertThat(Spread.of(List.of(1, 2, 3, 4, 5, 5)).median()).isEqualTo(3.5);
    }

    @Test
    void five_answers_reach_no_95_per_cent_and_say_so() {
        assertThat(Spread.of(List.of(2, 3, 3, 4, 5)).confidence()).isEqualTo(0.9375);
    }

    @Test
    void fewer_than_five_answers_are_never_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(Collections.nCopies(4, 3)))
                .withMessageContaining("at least 5");
    }

    @Test
    void intervals_that_touch_have_a_value_in_common() {
        Spread low = Spread.of(Collections.nCopies(6, 3));
        Spread touching = Spread.of(List.of(3, 4, 4, 5, 5, 5));
        Spread high = Spread.of(Collections.nCopies(6, 4));

        assertThat(low.overlaps(touching)).isTrue();
        assertThat(low.overlaps(high)).isFalse();
    }
}
