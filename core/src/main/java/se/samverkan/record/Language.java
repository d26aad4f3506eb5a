package se.samverkan.record;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language in which people wrote a record. Their words stay as they were said and are marked with it.
 *
 * @param tag a language tag (BCP 47), such as {@code sv} or {@code en}
 * @since 0.1.0
 */
public record Language(String tag) {

    /** Swedish. */
    public static final Language SWEDISH = new Language("sv");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** Refuses what is not a language tag. */
    public Language {
        try {
            if (tag.isEmpty()
                    || new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty()) {
                throw new IllformedLocaleException("no language");
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "Language '" + tag + "' is not a BCP 47 tag: write for example sv or en", e);
        }
    }

    /**
     * The language of a locale.
     *
     * @param locale the locale
     * @return its language, Swedish if the locale has none
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().isEmpty() ? SWEDISH : new Language(locale.getLanguage());
    }

    /**
     * This language as a locale, for formatting.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
