package se.samverkan.competence;

/**
 * Where a mean lies with 95 % confidence.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower
 * @since 0.1.0
 */
public record Interval(double low, double high) {

    /** Refuses ends in the wrong order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Interval from " + low + " to " + high + " must run upwards");
        }
    }

    /**
     * Whether a value lies within.
     *
     * @param value the value
     * @return true if so, the ends included
     */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
