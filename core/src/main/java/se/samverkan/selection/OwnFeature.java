package se.samverkan.selection;

import java.util.Locale;
import java.util.Optional;

/**
 * What quotas may count beside the {@link Feature}s of the catalogue: facts that a network has gathered about municipalities. They are known by key.
 *
 * @since 0.1.0
 */
public final class OwnFeature {

    /** Whether a municipality has joined the network already: {@link #YES} or {@link #NO}. */
    public static final String JOINED = "joined";

    /** The value of what holds. */
    public static final String YES = "yes";

    /** The value of what does not hold. */
    public static final String NO = "no";

    private static final String QUESTION = "question:";

    private OwnFeature() {}

    /**
     * Whether a municipality works on a question: {@link #YES} or {@link #NO}.
     *
     * @param question the question in words
     * @return the feature's key
     */
    public static String question(String question) {
        return QUESTION + question;
    }

    /**
     * Whether a key is one of this class's, and so has the values {@link #YES} and {@link #NO}.
     *
     * @param key a feature's key
     * @return true if so
     */
    public static boolean isKnown(String key) {
        return key.equals(JOINED) || key.startsWith(QUESTION);
    }

    /**
     * A feature's name, of the catalogue or not.
     *
     * @param key its key
     * @param locale the reader's locale
     * @return the name in the reader's language; the key itself where nothing better is known
     */
    public static String name(String key, Locale locale) {
        Optional<Feature> known = Feature.of(key);
        if (known.isPresent()) {
            return known.get().name(locale);
        }
        boolean english = locale.getLanguage().equals("en");
        if (key.equals(JOINED)) {
            return english ? "Already in the network" : "Redan med i nätverket";
        }
        return key.startsWith(QUESTION)
                ? (english ? "Works on: " : "Arbetar med: ") + key.substring(QUESTION.length())
                : key;
    }

    /**
     * A value's name, of the catalogue's features or not.
     *
     * @param key the feature's key
     * @param value the value
     * @param locale the reader's locale
     * @return the name in the reader's language; the value itself where nothing better is known
     */
    public static String valueName(String key, String value, Locale locale) {
        Optional<Feature> known = Feature.of(key);
        if (known.isPresent()) {
            return known.get().valueName(value, locale);
        }
        boolean swedish = isKnown(key) && !locale.getLanguage().equals("en");
        return swedish && value.equals(YES) ? "ja" : swedish && value.equals(NO) ? "nej" : value;
    }
}
