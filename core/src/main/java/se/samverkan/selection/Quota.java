package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * How many members of a panel must have one value of a feature.
 *
 * @param feature the feature's key, such as {@code group}
 * @param value the value, such as {@code C7}
 * @param min the fewest members with that value, 0 or more
 * @param max the most members with that value, at least {@code min}
 * @since 0.1.0
 */
public record Quota(String feature, String value, int min, int max) {

    /** Refuses a negative minimum and a maximum below it. */
    public Quota {
        requireNonNull(feature, "feature");
        requireNonNull(value, "value");
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("Quota " + feature + " = " + value + " of " + min + " to " + max
                    + " must have 0 <= min <= max: correct the numbers");
        }
    }

    /**
     * Whether the quota counts a candidate.
     *
     * @param candidate the candidate
     * @return true if the candidate has the value
     */
    public boolean counts(Candidate candidate) {
        return candidate.value(feature).equals(Optional.of(value));
    }

    /**
     * By how many members a number misses the quota.
     *
     * @param members how many members have the value
     * @return 0 if the quota is met, else the distance to its nearest limit
     */
    public int missedBy(int members) {
        return Math.max(0, Math.max(min - members, members - max));
    }

    /**
     * The quota in words.
     *
     * @param locale the reader's locale
     * @return such as {@code Kommungrupp: C7 Pendlingskommun nära mindre stad/tätort, 3–5}
     */
    public String describe(Locale locale) {
        return PanelRules.describe(this, locale).orElseGet(() -> describeByFeature(locale));
    }

    private String describeByFeature(Locale locale) {
        return OwnFeature.name(feature, locale) + ": " + OwnFeature.valueName(feature, value, locale) + ", " + range();
    }

    /** The bounds in digits, such as {@code 3–5}. */
    String range() {
        return min == max ? String.valueOf(min) : min + "–" + max;
    }
}
