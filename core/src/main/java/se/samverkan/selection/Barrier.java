package se.samverkan.selection;

/**
 * One side of some bounds in an interior-point method: how far each variable is from its bound, and the bound's price. Their products are brought to 0
 * together. Bounds that are infinite are left aside.
 */
final class Barrier {

    private final double sign;
    private final boolean[] active;
    private final double[] bounds;
    private final double[] gaps;
    private final double[] prices;
    private final double[] gapSteps;
    private final double[] priceSteps;

    private Barrier(double sign, double... bounds) {
        this.sign = sign;
        this.bounds = bounds.clone();
        this.active = new boolean[bounds.length];
        this.gaps = new double[bounds.length];
        this.prices = new double[bounds.length];
        this.gapSteps = new double[bounds.length];
        this.priceSteps = new double[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            active[i] = Double.isFinite(bounds[i]);
        }
    }

    /** Keeps variables above bounds. */
    static Barrier above(double... bounds) {
        return new Barrier(1, bounds);
    }

    /** Keeps variables below bounds. */
    static Barrier below(double... bounds) {
        return new Barrier(-1, bounds);
    }

    /** Begins at some values, all on the right side of their bounds. */
    void begin(double... values) {
        for (int i = 0; i < gaps.length; i++) {
            if (active[i]) {
                gaps[i] = sign * (values[i] - bounds[i]);
                prices[i] = 1 / gaps[i];
            }
        }
    }

    int number() {
        int number = 0;
        for (boolean each : active) {
            number += each ? 1 : 0;
        }
        return number;
    }

    /** The sum of gaps times prices, after a part of the steps. */
    double complementarity(double part) {
        double sum = 0;
        for (int i = 0; i < gaps.length; i++) {
            sum += (gaps[i] + part * gapSteps[i]) * (prices[i] + part * priceSteps[i]);
        }
        return sum;
    }

    /** The price as a force on the variable. */
    double force(int i) {
        return -sign * prices[i];
    }

    /** The force that gap and a wanted product call for. */
    double force(int i, double product) {
        return active[i] ? -sign * product / gaps[i] : 0;
    }

    double stiffness(int i) {
        return active[i] ? prices[i] / gaps[i] : 0;
    }

    /** Plans steps that follow the variables towards a product of gap and price. */
    void plan(double[] steps, double product) {
        for (int i = 0; i < gaps.length; i++) {
            if (active[i]) {
                gapSteps[i] = sign * steps[i];
                priceSteps[i] = (product - prices[i] * (gaps[i] + gapSteps[i])) / gaps[i];
            }
        }
    }

    /** The largest part of the steps, at most 1, that keeps gaps and prices at 0 or more. */
    double reach() {
        return Math.min(reach(gaps, gapSteps), reach(prices, priceSteps));
    }

    /** The largest part of steps, at most 1, that keeps values at 0 or more. */
    static double reach(double[] values, double... steps) {
        double reach = 1;
        for (int i = 0; i < values.length; i++) {
            if (steps[i] < 0) {
                reach = Math.min(reach, -values[i] / steps[i]);
            }
        }
        return reach;
    }

    void step(double part) {
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] += part * gapSteps[i];
            prices[i] += part * priceSteps[i];
        }
    }
}
