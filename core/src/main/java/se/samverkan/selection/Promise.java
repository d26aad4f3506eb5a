package se.samverkan.selection;

/** The chances per type that a rule wants, among all fractional panels; no lottery over whole panels is better by that rule. */
final class Promise {

    private final double[] chances;
    private final double meanBound;
    private final double gap;
    private final boolean exact;

    /** A promise whose chances are right but for rounding. */
    Promise(double... chances) {
        this(chances, 1, 0, true);
    }

    Promise(double[] chances, double meanBound, double gap, boolean exact) {
        this.chances = chances;
        this.meanBound = meanBound;
        this.gap = gap;
        this.exact = exact;
    }

    double[] chances() {
        return chances;
    }

    /** An upper bound of the geometric mean of the chances of all who can be drawn; 1 where it is not known. */
    double meanBound() {
        return meanBound;
    }

    /** By how much a chance may differ from the right one. */
    double gap() {
        return gap;
    }

    /** Whether the chances are what the rule wants but for rounding errors. */
    boolean exact() {
        return exact;
    }
}
