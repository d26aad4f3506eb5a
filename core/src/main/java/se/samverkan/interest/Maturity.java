package se.samverkan.interest;

import java.util.Locale;

/**
 * How far a municipality has come with a question that it works on.
 *
 * @since 0.1.0
 */
public enum Maturity {
    /** It plans to begin. */
    PLANNING("Planerar", "Planning"),
    /** It tries something out. */
    TRYING("Prövar", "Trying out"),
    /** It is part of everyday work. */
    ESTABLISHED("Har i drift", "In operation");

    private final String swedish;
    private final String english;

    Maturity(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The level in words.
     *
     * @param locale the reader's locale
     * @return English for English readers, else Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
