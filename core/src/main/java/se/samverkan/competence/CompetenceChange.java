package se.samverkan.competence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.theme.ThemeId;

/**
 * How the members' own view of what they know in one theme has changed, paired person by person.
 *
 * @param theme the theme
 * @param people how many people it is counted from, at least 5
 * @param mean the mean change in steps, −4 to +4
 * @param interval the mean's 95 % interval by Student's t; empty when everyone told the same change
 * @param before the mean level before, looking back, 1–5
 * @param after the mean level now, 1–5
 * @param includesExamples whether any of the answers is invented
 * @since 0.1.0
 */
public record CompetenceChange(
        ThemeId theme,
        int people,
        double mean,
        Optional<Interval> interval,
        double before,
        double after,
        boolean includesExamples) {

    /** The fewest people that anything is shown of. */
    public static final int FEWEST = 5;

    /** Refuses groups that are too small to be shown. */
    public CompetenceChange {
        requireNonNull(theme, "theme");
        requireNonNull(interval, "interval");
        if (people < FEWEST) {
            throw new IllegalArgumentException(
                    "Change of " + people + " people must not be shown: at least " + FEWEST + " are needed");
        }
    }

    /**
     * Whether one may say that something has changed.
     *
     * @return true when the interval does not hold zero; false when there is no interval
     */
    public boolean isClear() {
        return interval.isPresent() && !interval.get().holds(0);
    }
}
