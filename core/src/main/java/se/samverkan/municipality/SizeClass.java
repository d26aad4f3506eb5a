package se.samverkan.municipality;

import java.util.Locale;

/**
 * How many inhabitants a municipality has, in classes that quotas and comparisons use. Nearly half of the 290 have fewer than 20,000.
 *
 * @since 0.1.0
 */
public enum SizeClass {
    /** Fewer than 10,000 inhabitants. */
    UNDER_10_000(0, "under 10 000 invånare", "under 10,000 inhabitants"),
    /** 10,000–19,999 inhabitants. */
    FROM_10_000(10_000, "10 000–19 999 invånare", "10,000–19,999 inhabitants"),
    /** 20,000–49,999 inhabitants. */
    FROM_20_000(20_000, "20 000–49 999 invånare", "20,000–49,999 inhabitants"),
    /** 50,000–99,999 inhabitants. */
    FROM_50_000(50_000, "50 000–99 999 invånare", "50,000–99,999 inhabitants"),
    /** At least 100,000 inhabitants. */
    FROM_100_000(100_000, "minst 100 000 invånare", "at least 100,000 inhabitants");

    private final int fewest;
    private final String swedish;
    private final String english;

    SizeClass(int fewest, String swedish, String english) {
        this.fewest = fewest;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The class of a population.
     *
     * @param inhabitants the number of inhabitants, 0 or more
     * @return the class
     * @throws IllegalArgumentException if the number is negative
     */
    public static SizeClass of(int inhabitants) {
        if (inhabitants < 0) {
            throw new IllegalArgumentException("Population " + inhabitants + " is negative: give 0 or more");
        }
        SizeClass found = UNDER_10_000;
        for (SizeClass candidate : values()) {
            if (inhabitants >= candidate.fewest) {
                found = candidate;
            }
        }
        return found;
    }

    /**
     * The fewest inhabitants of the class.
     *
     * @return 0 or more
     */
    public int fewest() {
        return fewest;
    }

    /**
     * The class in words of a reader's language.
     *
     * @param locale the reader's locale
     * @return English for English readers, else Swedish, in small letters
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
