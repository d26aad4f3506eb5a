package se.samverkan.reflection;

import java.util.Locale;

/**
 * What is asked after a meeting, each to be answered from 1 (not at all) to 5 (very much).
 *
 * @since 0.1.0
 */
public enum Question {
    /** Whether the meeting was of use in the work. */
    USEFUL("Jag har nytta av träffen i mitt arbete.", "The meeting is of use in my work."),
    /** Whether something new was learned. */
    LEARNED("Jag lärde mig något jag inte visste.", "I learned something I did not know."),
    /** Whether one could speak and was heard. */
    HEARD("Jag kom till tals och blev lyssnad på.", "I could speak and was listened to."),
    /** Whether the format suited the subject. */
    SUITED("Upplägget passade frågan.", "The format suited the question."),
    /** Whether something will be used at home. */
    APPLY("Jag vet vad jag tar med mig hem.", "I know what I take home.");

    private final String swedish;
    private final String english;

    Question(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The statement that is rated, in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English statement for English readers, else the Swedish
     */
    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
