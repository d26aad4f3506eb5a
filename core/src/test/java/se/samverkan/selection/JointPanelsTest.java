package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JointPanelsTest {

    private static TypedPool pool(int seats, int... sizes) {
        int[][] members = new int[sizes.length][];
        int next = 0;
        for (int type = 0; type < sizes.length; type++) {
            members[type] = new int[sizes[type]];
            for (int i = 0; i < sizes[type]; i++) {
                members[type][i] = next++;
            }
        }
        return new TypedPool(new PanelProblem(sizes, new int[sizes.length][0], new int[0], new int[0], seats), members);
    }

    /** Everybody of a type has the same chance, every panel has its seats and nobody twice. */
    private static void assertEqualChances(TypedPool pool, List<int[]> types, double... weights) {
        JointPanels joint = new JointPanels(pool, types, weights);
        int everybody = Arrays.stream(pool.problem().sizes()).sum();
        double[] chances = new double[everybody];
        for (int i = 0; i < joint.panels().size(); i++) {
            int[] panel = joint.panels().get(i);
            assertThat(Arrays.stream(panel).distinct().count())
                    .isEqualTo(pool.problem().seats());
            for (int member : panel) {
                chances[member] += joint.weights()[i];
            }
        }
        double[] promised = TypeLottery.probabilities(pool.problem(), types, weights);
        for (int type = 0; type < promised.length; type++) {
            for (int member : pool.members()[type]) {
                assertThat(chances[member]).isCloseTo(promised[type], within(1e-9));
            }
        }
        assertThat(Arrays.stream(joint.weights()).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void everybody_of_a_type_has_the_same_chance_in_lotteries_of_any_kind() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int[] sizes = random.ints(1 + random.nextInt(5), 1, 60).toArray();
            int seats = 1 + random.nextInt(Math.min(20, Arrays.stream(sizes).sum()));
            List<int[]> types = new ArrayList<>();
            double[] weights = new double[1 + random.nextInt(8)];
            for (int i = 0; i < weights.length; i++) {
                int[] panel = new int[sizes.length];
                for (int filled = 0; filled < seats; ) {
                    int type = random.nextInt(sizes.length);
                    if (panel[type] < sizes[type]) {
                        panel[type]++;
                        filled++;
                    }
                }
                types.add(panel);
                weights[i] = Math.pow(random.nextDouble(), 4) + 1e-6;
            }
            double sum = Arrays.stream(weights).sum();
            assertEqualChances(
                    pool(seats, sizes),
                    types,
                    Arrays.stream(weights).map(weight -> weight / sum).toArray());
        }
    }

    /** 20,000 in ten types, of which a tenth of the panels is drawn: alone each panel of types would become some 20,000 panels. */
    @Test
    void a_large_pool_becomes_little_more_panels_than_it_has_candidates() {
        int[] sizes = new int[10];
        Arrays.fill(sizes, 2_000);
        List<int[]> types = new ArrayList<>();
        double[] weights = new double[40];
        for (int i = 0; i < weights.length; i++) {
            int[] panel = new int[10];
            Arrays.fill(panel, 10);
            panel[i % 10]++;
            panel[(i + 3) % 10]--;
            types.add(panel);
            weights[i] = 1.0 / 40;
        }

        assertEqualChances(pool(100, sizes), types, weights);
        assertThat(new JointPanels(pool(100, sizes), types, weights).panels()).hasSizeLessThan(20_500);
    }

    @Test
    void a_pool_of_twenty_thousand_has_a_lottery() {
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            pool.add(new Candidate("p" + i, Map.of("a", "v" + i % 2, "b", "v" + i % 5, "c", "v" + i % 21)));
        }
        List<Quota> quotas = new ArrayList<>();
        for (int value = 0; value < 21; value++) {
            quotas.add(new Quota("c", "v" + value, 3, 7));
        }
        List.of(0, 1).forEach(value -> quotas.add(new Quota("a", "v" + value, 48, 52)));
        List.of(0, 1, 2, 3, 4).forEach(value -> quotas.add(new Quota("b", "v" + value, 18, 22)));
        DrawRequest request = new DrawRequest(pool, quotas, 100, 7);

        Selection.Selected selected = Pools.selected(new LeximinPanelSelector().select(request));

        Fairness fairness = selected.fairness().orElseThrow();
        assertThat(fairness.exact()).isTrue();
        assertThat(fairness.lottery().smallestProbability()).isCloseTo(100.0 / 20_000, within(1e-6));
    }
}
