package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.RecordRef;
import se.samverkan.theme.ThemeId;

/**
 * What somebody follows.
 *
 * @param kind what sort of thing it is
 * @param key which one: the code of a municipality, the id of a theme or of a record; 1–100 characters
 * @since 0.1.0
 */
public record Followed(Kind kind, String key) {

    private static final int LONGEST = 100;

    /** The sorts of things that can be followed. */
    public enum Kind {
        /** What is shared about a theme. */
        THEME,
        /** What is shared about a municipality. */
        MUNICIPALITY,
        /** The answers to a question. */
        QUESTION
    }

    /** Refuses a key that is missing or too long. */
    public Followed {
        requireNonNull(kind, "kind");
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The key '" + key + "' of what is followed must be 1-" + LONGEST + " characters");
        }
    }

    /**
     * A theme.
     *
     * @param theme the theme
     * @return what is shared about it
     */
    public static Followed theme(ThemeId theme) {
        return new Followed(Kind.THEME, theme.value().toString());
    }

    /**
     * A municipality.
     *
     * @param code its code
     * @return what is shared about it
     */
    public static Followed municipality(MunicipalityCode code) {
        return new Followed(Kind.MUNICIPALITY, code.value());
    }

    /**
     * A question to the network.
     *
     * @param question the question
     * @return its answers
     */
    public static Followed question(RecordRef question) {
        return new Followed(Kind.QUESTION, question.id().toString());
    }

    String facet() {
        return kind.name() + "/" + key;
    }
}
