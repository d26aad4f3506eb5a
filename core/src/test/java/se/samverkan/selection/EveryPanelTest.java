package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Small random instances, whose panels are all listed and mixed by linear programmes of another solver, member by member. */
final class EveryPanelTest {

    private static final double CLOSE = 1e-6;

    @Test
    void leximin_and_maximin_are_those_of_the_linear_programmes_over_all_panels() {
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            DrawRequest request = Pools.around(
                    6 + random.nextInt(4), 2 + random.nextInt(2), 2 + random.nextInt(2), (int) seed % 2, seed);
            double[] right = new Mixtures(request).leximin();

            double[] ours = chances(new LeximinPanelSelector(), request);

            for (int i = 0; i < right.length; i++) {
                assertThat(ours[i]).as("seed %d, candidate %d", seed, i).isCloseTo(right[i], within(2 * CLOSE));
            }
            assertThat(Arrays.stream(chances(new MaximinPanelSelector(), request))
                            .min()
                            .orElseThrow())
                    .as("seed %d", seed)
                    .isCloseTo(Arrays.stream(right).min().orElseThrow(), within(2 * CLOSE));
        }
    }

    private static double[] chances(PanelSelector selector, DrawRequest request) {
        return Pools.selected(selector.select(request)).probabilities().orElseThrow().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Lotteries over all panels. */
    private static final class Mixtures {

        private final int members;
        private final List<boolean[]> panels;
        private final double[] fixed;

        Mixtures(DrawRequest request) {
            this.members = request.pool().size();
            this.fixed = new double[members];
            Arrays.fill(fixed, Double.NaN);
            this.panels = LongStream.range(0, 1L << members)
                    .filter(set -> Long.bitCount(set) == request.seats())
                    .filter(set -> request.quotas().stream()
                            .allMatch(quota -> quota.missedBy((int) IntStream.range(0, members)
                                            .filter(i -> (set >> i & 1) == 1
                                                    && quota.counts(
                                                            request.pool().get(i)))
                                            .count())
                                    == 0))
                    .mapToObj(set -> {
                        boolean[] panel = new boolean[members];
                        for (int i = 0; i < members; i++) {
                            panel[i] = (set >> i & 1) == 1;
                        }
                        return panel;
                    })
                    .toList();
        }

        /** Raises the level of all who are not fixed; those who cannot be raised above it are fixed at it. */
        double[] leximin() {
            while (Arrays.stream(fixed).anyMatch(Double::isNaN)) {
                double level = highest(-1, 0);
                for (int i = 0; i < members; i++) {
                    if (Double.isNaN(fixed[i]) && highest(i, level) < level + CLOSE / 10) {
                        fixed[i] = level;
                    }
                }
            }
            return fixed;
        }

        /** The highest level, or one member's highest chance when the others keep to a level. */
        private double highest(int member, double level) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            Variable height = model.addVariable("height").lower(0).upper(1).weight(member < 0 ? 1 : 0);
            Variable[] weights = IntStream.range(0, panels.size())
                    .mapToObj(p -> model.addVariable("w" + p)
                            .lower(0)
                            .upper(1)
                            .weight(member >= 0 && panels.get(p)[member] ? 1 : 0))
                    .toArray(Variable[]::new);
            Expression all = model.addExpression("all").level(1);
            Arrays.stream(weights).forEach(weight -> all.set(weight, 1));
            for (int i = 0; i < members; i++) {
                boolean rises = Double.isNaN(fixed[i]);
                Expression chance = model.addExpression("member" + i)
                        .lower(!rises ? fixed[i] - CLOSE / 100 : member < 0 ? 0 : level - CLOSE / 100);
                for (int p = 0; p < weights.length; p++) {
                    if (panels.get(p)[i]) {
                        chance.set(weights[p], 1);
                    }
                }
                if (rises && member < 0) {
                    chance.set(height, -1);
                }
            }
            return model.maximise().getValue();
        }
    }
}
