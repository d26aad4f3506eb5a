package se.samverkan.selection;

import java.util.Arrays;

/**
 * An upper bound of the smallest selection probability of any lottery that meets the quotas, proven by linear programming duality: prices for
 * types and quotas are taken from a solver, then made feasible and summed here, so that the bound holds even if the solver erred.
 *
 * <p>Primal: raise {@code z} under {@code x_t >= m_t z}, quotas {@code l_v <= sum x_t <= u_v}, {@code sum x_t = k}, {@code 0 <= x_t <= m_t}. For
 * any prices {@code y >= 0} with {@code sum m_t y_t = 1}, {@code a, b >= 0} and {@code g}, and {@code d_t = max(0, y_t - sum (a_v - b_v) - g)}, weak
 * duality gives {@code z <= sum u_v a_v - sum l_v b_v + k g + sum m_t d_t}.
 */
final class FairnessBound {

    private FairnessBound() {}

    static double ofSmallestProbability(PanelProblem problem) {
        double[] rising = new double[problem.types()];
        Arrays.fill(rising, Double.NaN);
        return of(problem, new RisingLevel(problem, rising).prices());
    }

    /** The bound that prices prove: one per value ({@code a - b}), one per seat ({@code g}), and per type how much more a seat of it may cost. */
    private static double of(PanelProblem problem, RisingLevel.Prices prices) {
        double sum = problem.seats() * prices.perSeat();
        for (int value = 0; value < prices.values().length; value++) {
            double price = prices.values()[value];
            sum += price * (price > 0 ? problem.most()[value] : problem.least()[value]);
        }
        double normal = 0;
        for (int type = 0; type < problem.types(); type++) {
            double cost = prices.perSeat();
            for (int value : problem.values()[type]) {
                cost += prices.values()[value];
            }
            double price = Math.max(0, cost + prices.more()[type]);
            normal += problem.sizes()[type] * price;
            sum += problem.sizes()[type] * Math.max(0, price - cost);
        }
        return normal > 0 ? Math.min(1, sum / normal) : 1;
    }
}
