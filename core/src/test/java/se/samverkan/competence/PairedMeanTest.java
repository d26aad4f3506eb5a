package se.samverkan.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairedMeanTest {

    private static List<Integer> alternating(int n) {
        List<Integer> changes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            changes.add(i % 2 == 0 ? 0 : 2);
        }
        return changes;
    }

    /** Half widths t·s/√n worked out by hand: s² = n/(n−1) for equal halves of 0 and 2. */
    @ParameterizedTest
    @CsvSource({"2, 12.706", "10, 0.754", "32, 0.3668", "62, 0.2561", "122, 0.18"})
    void the_interval_is_students(int n, double half) {
        Interval interval = PairedMean.interval(alternating(n)).orElseThrow();

        double expectedLow = Math.max(-4, 1 - half);
        assertThat(interval.low()).isCloseTo(expectedLow, within(2e-3));
        assertThat(interval.high()).isCloseTo(Math.min(4, 1 + half), within(2e-3));
    }

    @Test
    void an_interval_never_leaves_the_scale() {
        Interval interval = PairedMean.interval(List.of(-4, 4)).orElseThrow();

        assertThat(interval).isEqualTo(new Interval(-4, 4));
        assertThat(interval.holds(0)).isTrue();
    }
}
