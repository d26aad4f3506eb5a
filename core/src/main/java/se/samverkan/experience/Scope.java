package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.theme.ThemeId;

/**
 * Where, about what and when something was done.
 *
 * @param municipalities the municipalities it tells of, 1–40 without repeats; mentioned, not owners
 * @param themes the themes it belongs to, 1–20 without repeats
 * @param phase how far the work came
 * @param startYear the year it began, 1900–2100; empty when not told
 * @param endYear the year it ended, not before the start; empty when it goes on or is not told
 * @since 0.1.0
 */
public record Scope(
        List<MunicipalityCode> municipalities,
        List<ThemeId> themes,
        Phase phase,
        Optional<Integer> startYear,
        Optional<Integer> endYear) {

    /** The most municipalities one experience may tell of. */
    public static final int MOST_MUNICIPALITIES = 40;

    /** The most themes one experience may belong to. */
    public static final int MOST_THEMES = 20;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Copies the lists without repeats and refuses none, too many, and years outside the ranges. */
    public Scope {
        municipalities = distinct("municipalities", municipalities, MOST_MUNICIPALITIES);
        themes = distinct("themes", themes, MOST_THEMES);
        requireNonNull(phase, "phase");
        startYear.ifPresent(year -> checkYear("Start", year));
        endYear.ifPresent(year -> checkYear("End", year));
        if (startYear.isPresent() && endYear.isPresent() && endYear.get() < startYear.get()) {
            throw new IllegalArgumentException(
                    "End year " + endYear.get() + " is before start year " + startYear.get() + ": swap them");
        }
    }

    private static <T> List<T> distinct(String name, Collection<T> values, int most) {
        List<T> copy = ImmutableSet.copyOf(values).asList();
        if (copy.isEmpty() || copy.size() > most) {
            throw new IllegalArgumentException(
                    "An experience with " + copy.size() + " " + name + " must have 1-" + most);
        }
        return ImmutableList.copyOf(copy);
    }

    private static void checkYear(String name, int year) {
        if (!isYear(year)) {
            throw new IllegalArgumentException(name + " year " + year + " must be " + FIRST_YEAR + "-" + LAST_YEAR);
        }
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
