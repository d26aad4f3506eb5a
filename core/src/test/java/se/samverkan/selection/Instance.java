package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small instance, made by hand: {@code have(3, "sex", "w")} adds three women. */
final class Instance {

    private final List<Candidate> pool = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();

    Instance have(int number, String... values) {
        for (int i = 0; i < number; i++) {
            pool.add(Pools.candidate(pool.size(), values));
        }
        return this;
    }

    Instance quota(String feature, String value, int min, int max) {
        quotas.add(new Quota(feature, value, min, max));
        return this;
    }

    DrawRequest request(int seats) {
        return new DrawRequest(pool, quotas, seats, 7);
    }

    /** Numbers of candidates in the order in which they were added, each number followed by the chance of each. */
    Fairness assertChances(PanelSelector selector, int seats, double... numbersAndChances) {
        double[] expected = chances(numbersAndChances);
        Selection.Selected selected = Pools.selected(selector.select(request(seats)));
        Fairness fairness = selected.fairness().orElseThrow();
        Map<String, Double> chances = fairness.lottery().probabilities();
        assertThat(chances).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(chances.get(pool.get(i).key())).isCloseTo(expected[i], within(1e-6));
        }
        assertThat(fairness.exact()).isTrue();
        Pools.assertMeetsAll(request(seats), selected);
        return fairness;
    }

    private static double[] chances(double... numbersAndChances) {
        return IntStream.range(0, numbersAndChances.length / 2)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, (int) numbersAndChances[2 * i])
                        .mapToDouble(n -> numbersAndChances[2 * i + 1]))
                .toArray();
    }
}
