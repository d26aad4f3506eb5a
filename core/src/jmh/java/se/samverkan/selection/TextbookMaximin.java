package se.samverkan.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What one would write with a general solver in Java: the first stage of leximin, member by member, as told in the supplement of Flanigan, Gölz, Gupta, Hennig,
 * Procaccia (Nature 596, 2021): prices of members from a linear programme over known panels, a new panel by an integer programme, until none is dearer.
 */
final class TextbookMaximin {

    private static final double CLOSE = 1e-6;

    private final DrawRequest request;
    private final int members;
    private final List<boolean[]> panels = new ArrayList<>();

    TextbookMaximin(DrawRequest request) {
        this.request = request;
        this.members = request.pool().size();
    }

    /** The largest smallest chance. */
    double smallestChance() {
        double[] prices = new double[members];
        double cap = -1;
        while (true) {
            boolean[] panel = dearest(prices);
            double cost = 0;
            for (int i = 0; i < members; i++) {
                cost += panel[i] ? prices[i] : 0;
            }
            if (cost <= cap + CLOSE) {
                return cap;
            }
            panels.add(panel);
            cap = cheapest(prices);
        }
    }

    private boolean[] dearest(double... prices) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] seats = new Variable[members];
        Expression all = model.addExpression("seats").level(request.seats());
        for (int i = 0; i < members; i++) {
            seats[i] = model.addVariable("m" + i).binary().weight(prices[i]);
            all.set(seats[i], 1);
        }
        for (Quota quota : request.quotas()) {
            Expression sum = model.addExpression(quota.feature() + quota.value())
                    .lower(quota.min())
                    .upper(quota.max());
            for (int i = 0; i < members; i++) {
                if (quota.counts(request.pool().get(i))) {
                    sum.set(seats[i], 1);
                }
            }
        }
        Optimisation.Result result = model.maximise();
        boolean[] panel = new boolean[members];
        for (int i = 0; i < members; i++) {
            panel[i] = result.get(i).compareTo(BigDecimal.valueOf(0.5)) > 0;
        }
        return panel;
    }

    /** Prices with the sum 1 at which the dearest known panel is cheapest. */
    private double cheapest(double... prices) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable cap = model.addVariable("cap").lower(0).upper(1).weight(1);
        Variable[] own = new Variable[members];
        Expression all = model.addExpression("prices").level(1);
        for (int i = 0; i < members; i++) {
            own[i] = model.addVariable("p" + i).lower(0);
            all.set(own[i], 1);
        }
        for (int panel = 0; panel < panels.size(); panel++) {
            Expression cost = model.addExpression("panel" + panel).upper(0).set(cap, -1);
            for (int i = 0; i < members; i++) {
                if (panels.get(panel)[i]) {
                    cost.set(own[i], 1);
                }
            }
        }
        Optimisation.Result result = model.minimise();
        for (int i = 0; i < members; i++) {
            prices[i] = result.doubleValue(i + 1);
        }
        return result.getValue();
    }
}
