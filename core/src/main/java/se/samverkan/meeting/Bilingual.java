package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A text in Swedish and in English.
 *
 * @param swedish the Swedish text
 * @param english the English text
 * @since 0.1.0
 */
public record Bilingual(String swedish, String english) {

    /** Refuses a missing text. */
    public Bilingual {
        requireNonNull(swedish, "swedish");
        requireNonNull(english, "english");
    }

    /**
     * The text in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English text for English readers, else the Swedish
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
