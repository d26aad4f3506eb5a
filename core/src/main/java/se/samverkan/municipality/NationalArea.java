package se.samverkan.municipality;

import java.util.Locale;

/**
 * The eight national areas (riksområden, NUTS 2) into which the counties are gathered.
 *
 * @since 0.1.0
 */
public enum NationalArea {
    /** SE11. */
    STOCKHOLM("SE11", "Stockholm", "Stockholm"),
    /** SE12. */
    EAST_MIDDLE_SWEDEN("SE12", "Östra Mellansverige", "East Middle Sweden"),
    /** SE21. */
    SMALAND_AND_ISLANDS("SE21", "Småland med öarna", "Småland and the islands"),
    /** SE22. */
    SOUTH_SWEDEN("SE22", "Sydsverige", "South Sweden"),
    /** SE23. */
    WEST_SWEDEN("SE23", "Västsverige", "West Sweden"),
    /** SE31. */
    NORTH_MIDDLE_SWEDEN("SE31", "Norra Mellansverige", "North Middle Sweden"),
    /** SE32. */
    MIDDLE_NORRLAND("SE32", "Mellersta Norrland", "Middle Norrland"),
    /** SE33. */
    UPPER_NORRLAND("SE33", "Övre Norrland", "Upper Norrland");

    private final String nuts;
    private final String swedish;
    private final String english;

    NationalArea(String nuts, String swedish, String english) {
        this.nuts = nuts;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The area's code.
     *
     * @return a NUTS 2 code, such as {@code SE33}
     */
    public String nuts() {
        return nuts;
    }

    /**
     * The area's name in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English name for English readers, else the Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
