package se.samverkan.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * The panels that meet the quotas, as the programme of a solver: a variable per type for its seats, to which users add what they want. One worker
 * and no time limit, so that the answer does not depend on the machine.
 */
final class QuotaModel {

    private static final int MOST_STEPS = 20_000;

    private final PanelProblem problem;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] seats;
    private final List<Variable> levels = new ArrayList<>();

    QuotaModel(PanelProblem problem) {
        this.problem = problem;
        this.seats = new Variable[problem.types()];
        Expression all = model.addExpression("seats").level(problem.seats());
        Expression[] quotas = new Expression[problem.least().length];
        for (int value = 0; value < quotas.length; value++) {
            quotas[value] = model.addExpression("quota" + value)
                    .lower(problem.least()[value])
                    .upper(problem.most()[value]);
        }
        for (int type = 0; type < seats.length; type++) {
            seats[type] = model.addVariable("type" + type).lower(0).upper(problem.sizes()[type]);
            all.set(seats[type], 1);
            for (int value : problem.values()[type]) {
                quotas[value].set(seats[type], 1);
            }
        }
    }

    /** A variable between 0 and 1 that is to be made large. */
    Variable level(String name) {
        Variable level = model.addVariable(name).weight(1).lower(0).upper(1);
        levels.add(level);
        return level;
    }

    /** The first level, when solved. */
    double firstLevel() {
        return levels.get(0).getValue().doubleValue();
    }

    /** The probabilities per type, when solved. */
    double[] probabilities() {
        double[] probabilities = new double[seats.length];
        for (int type = 0; type < probabilities.length; type++) {
            double share = seats[type].getValue().doubleValue() / problem.sizes()[type];
            probabilities[type] = Math.min(1, Math.max(0, share));
        }
        return probabilities;
    }

    /** Demands that a type's probability is at least as high as given. */
    Expression above(int type, double probability) {
        return model.addExpression("above" + type).set(seats[type], 1).lower(probability * problem.sizes()[type]);
    }

    /** Makes the levels large; false if no fractional panel does what is demanded. */
    boolean solve() {
        return !hasCrossedQuotas() && model.maximise().getState().isFeasible();
    }

    /** The whole panel with the highest sum of weights, proven by branch and bound; empty if there is none or the solver gave up. */
    Optional<int[]> wholePanel(double[] weights) {
        for (int type = 0; type < seats.length; type++) {
            seats[type].integer(true).weight(weights[type]);
        }
        model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
        model.options.iterations_abort = MOST_STEPS;
        Optimisation.Result result = model.maximise();
        if (hasCrossedQuotas() || !result.getState().isOptimal()) {
            return Optional.empty();
        }
        int[] panel = new int[seats.length];
        for (int type = 0; type < panel.length; type++) {
            panel[type] = (int) Math.round(result.doubleValue(type));
        }
        return Optional.of(panel).filter(problem::isMetBy);
    }

    private boolean hasCrossedQuotas() {
        for (int value = 0; value < problem.least().length; value++) {
            if (problem.least()[value] > problem.most()[value]) {
                return true;
            }
        }
        return false;
    }
}
