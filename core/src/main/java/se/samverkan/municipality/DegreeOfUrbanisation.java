package se.samverkan.municipality;

import java.util.Locale;

/**
 * Where most inhabitants of a municipality live, by Eurostat's degree of urbanisation (DEGURBA).
 *
 * @since 0.1.0
 */
public enum DegreeOfUrbanisation {
    /** Class 1: densely populated; at least half live in an urban centre. */
    CITY("Stad", "City"),
    /** Class 2: intermediate density; towns and suburbs. */
    TOWN("Mindre stad eller förort", "Town or suburb"),
    /** Class 3: thinly populated; at least half live outside urban clusters. */
    RURAL("Landsbygd", "Rural area");

    private final String swedish;
    private final String english;

    DegreeOfUrbanisation(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The class in words of a reader's language.
     *
     * @param locale the reader's locale
     * @return English for English readers, else Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
