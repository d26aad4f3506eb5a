package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

final class PanelProgrammeTest {

    /** 3x + 2y at x + y <= 4 and x + 3y <= 6 with x <= 3: x = 3, y = 1, worth 11; one more in the first row is worth 2, y then being free to grow. */
    @Test
    void makes_a_sum_large_and_tells_what_holds_it_back() {
        Simplex simplex = new Simplex(new double[][] {{1, 1}, {1, 3}});
        simplex.bound(0, 0, 3);
        simplex.bound(1, 0, 10);
        simplex.bound(simplex.row(0), 0, 4);
        simplex.bound(simplex.row(1), 0, 6);
        simplex.weigh(3, 2);

        assertThat(simplex.solve()).isTrue();
        assertThat(simplex.sum()).isCloseTo(11, within(1e-9));
        assertThat(simplex.prices()[0]).isCloseTo(simplex.prices()[1] > 0 ? 0 : 2, within(1e-9));
    }

    /** As above, and a third column z <= 1, in the first row only, worth 4: z = 1, x = 3, y = 0 is worth 13. */
    @Test
    void goes_on_after_a_column_was_added_and_bounds_were_moved() {
        Simplex simplex = new Simplex(new double[][] {{1, 1}, {1, 3}});
        simplex.bound(0, 0, 3);
        simplex.bound(1, 0, 10);
        simplex.bound(simplex.row(0), 0, 4);
        simplex.bound(simplex.row(1), 0, 6);
        simplex.weigh(3, 2);
        simplex.solve();

        simplex.addColumn(4, 1, 0);
        assertThat(simplex.solve()).isTrue();
        assertThat(simplex.sum()).isCloseTo(13, within(1e-9));

        simplex.bound(simplex.row(1), 5, 6);
        assertThat(simplex.solve()).isTrue();
        assertThat(simplex.sum()).as("x = 2, y = 1, z = 1").isCloseTo(12, within(1e-9));

        simplex.bound(simplex.row(0), 0, 1);
        assertThat(simplex.solve()).as("x + 3y >= 5 with x + y <= 1").isFalse();
        assertThat(Arrays.stream(simplex.conflict())).contains(2 * simplex.row(0) + 1, 2 * simplex.row(1));
    }

    @Test
    void finds_the_panel_that_trying_all_finds() {
        Random random = new Random(4);
        for (long seed = 0; seed < 200; seed++) {
            PanelProblem problem =
                    TypedPool.of(Pools.around(9, 4, 3, (int) (seed % 2), seed)).problem();
            double[] weights = random.doubles(problem.types()).toArray();
            PanelProgramme programme = new PanelProgramme(problem, () -> true);

            Optional<int[]> found = programme.above(Double.NEGATIVE_INFINITY, weights, Long.MAX_VALUE / 2, 1_000_000);

            assertThat(programme.isProven()).isTrue();
            assertThat(PanelSearch.sum(found.orElseThrow(), weights)).isCloseTo(best(problem, weights), within(1e-9));
            assertThat(programme.above(best(problem, weights), weights, 1, 1_000_000))
                    .isEmpty();
        }
    }

    /** The same programmes by ojAlgo's solver. */
    @Test
    void agrees_with_another_solver() {
        Random random = new Random(5);
        for (long seed = 0; seed < 40; seed++) {
            PanelProblem problem =
                    TypedPool.of(Pools.around(60, 12, 4, 1, seed)).problem();
            double[] weights = random.doubles(problem.types(), -1, 1).toArray();
            PanelProgramme programme = new PanelProgramme(problem, () -> true);
            programme.simplex().weigh(weights);

            assertThat(programme.simplex().solve()).isTrue();
            assertThat(programme.simplex().sum()).isCloseTo(byOjAlgo(problem, weights), within(1e-7));
        }
    }

    private static double byOjAlgo(PanelProblem problem, double... weights) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        double[][] rows = PanelProgramme.rows(problem);
        Expression[] sums = new Expression[rows.length];
        for (int row = 0; row < rows.length; row++) {
            boolean all = row == rows.length - 1;
            sums[row] = model.addExpression("row" + row)
                    .lower(all ? problem.seats() : problem.least()[row])
                    .upper(all ? problem.seats() : problem.most()[row]);
        }
        for (int type = 0; type < weights.length; type++) {
            Variable seats = model.addVariable("type" + type)
                    .lower(0)
                    .upper(problem.sizes()[type])
                    .weight(weights[type]);
            for (int row = 0; row < rows.length; row++) {
                if (rows[row][type] != 0) {
                    sums[row].set(seats, 1);
                }
            }
        }
        return model.maximise().getValue();
    }

    private static double best(PanelProblem problem, double... weights) {
        return best(problem, new int[problem.types()], 0, problem.seats(), weights);
    }

    private static double best(PanelProblem problem, int[] panel, int type, int left, double... weights) {
        if (type == panel.length) {
            return problem.isMetBy(panel) ? PanelSearch.sum(panel, weights) : Double.NEGATIVE_INFINITY;
        }
        return IntStream.rangeClosed(0, Math.min(left, problem.sizes()[type]))
                .mapToDouble(seats -> {
                    panel[type] = seats;
                    return best(problem, panel, type + 1, left - seats, weights);
                })
                .max()
                .orElseThrow();
    }
}
