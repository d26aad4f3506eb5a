package se.samverkan.selection;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * An upper bound of the smallest selection probability of any lottery that meets the quotas, proven by linear programming duality: prices for
 * types and quotas are found by a solver, then made feasible and summed here, so that the bound holds even if the solver erred.
 *
 * <p>Primal: raise {@code z} under {@code x_t >= m_t z}, quotas {@code l_v <= sum x_t <= u_v}, {@code sum x_t = k}, {@code 0 <= x_t <= m_t}. For
 * any prices {@code y >= 0} with {@code sum m_t y_t = 1}, {@code a, b >= 0} and {@code g}, and {@code d_t = max(0, y_t - sum (a_v - b_v) - g)}, weak
 * duality gives {@code z <= sum u_v a_v - sum l_v b_v + k g + sum m_t d_t}.
 */
final class FairnessBound {

    private FairnessBound() {}

    static double ofSmallestProbability(PanelProblem problem) {
        int types = problem.types();
        int values = problem.least().length;
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] price = new Variable[types];
        Variable[] excess = new Variable[types];
        Variable[] above = new Variable[values];
        Variable[] below = new Variable[values];
        Variable perSeat = model.addVariable("seat").weight(problem.seats());
        for (int value = 0; value < values; value++) {
            above[value] = model.addVariable("above" + value).lower(0).weight(problem.most()[value]);
            below[value] = model.addVariable("below" + value).lower(0).weight(-problem.least()[value]);
        }
        Expression normal = model.addExpression("normal").level(1);
        for (int type = 0; type < types; type++) {
            price[type] = model.addVariable("price" + type).lower(0);
            excess[type] = model.addVariable("excess" + type).lower(0).weight(problem.sizes()[type]);
            normal.set(price[type], problem.sizes()[type]);
            Expression covered = model.addExpression("covered" + type)
                    .set(price[type], -1)
                    .set(perSeat, 1)
                    .set(excess[type], 1)
                    .lower(0);
            for (int value : problem.values()[type]) {
                covered.set(above[value], 1).set(below[value], -1);
            }
        }
        model.minimise();
        return sum(
                problem,
                values(price),
                values(above),
                values(below),
                perSeat.getValue().doubleValue());
    }

    private static double[] values(Variable[] variables) {
        double[] values = new double[variables.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, variables[i].getValue().doubleValue());
        }
        return values;
    }

    private static double sum(PanelProblem problem, double[] price, double[] above, double[] below, double perSeat) {
        double normal = 0;
        for (int type = 0; type < price.length; type++) {
            normal += problem.sizes()[type] * price[type];
        }
        double sum = problem.seats() * perSeat;
        for (int value = 0; value < above.length; value++) {
            sum += problem.most()[value] * above[value] - problem.least()[value] * below[value];
        }
        for (int type = 0; type < price.length; type++) {
            double excess = price[type] - perSeat;
            for (int value : problem.values()[type]) {
                excess -= above[value] - below[value];
            }
            sum += problem.sizes()[type] * Math.max(0, excess);
        }
        return normal > 0 ? Math.min(1, sum / normal) : 1;
    }
}
