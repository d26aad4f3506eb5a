package se.samverkan.servlet.competence;

import se.samverkan.competence.CompetenceReport;
import se.samverkan.competence.Interval;

/**
 * The axis of changes: at least from one step down to three up, wider when an interval needs it.
 *
 * @param from its left end, below zero
 * @param to its right end, above zero
 * @since 0.1.0
 */
public record Scale(int from, int to) {
    private static final int LEFT = -1;
    private static final int RIGHT = 3;

    static Scale of(CompetenceReport report) {
        double low = report.changes().stream()
                .flatMap(change -> change.interval().stream())
                .mapToDouble(Interval::low)
                .min()
                .orElse(LEFT);
        double high = report.changes().stream()
                .flatMap(change -> change.interval().stream())
                .mapToDouble(Interval::high)
                .max()
                .orElse(RIGHT);
        return new Scale((int) Math.min(LEFT, Math.floor(low)), (int) Math.max(RIGHT, Math.ceil(high)));
    }

    /**
     * Where a change stands.
     *
     * @param steps the change in steps
     * @return its share of the axis, 0-1
     */
    public double at(double steps) {
        return Math.min(1, Math.max(0, (steps - from) / (to - from)));
    }
}
