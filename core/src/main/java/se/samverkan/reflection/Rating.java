package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

/**
 * The answer to one question.
 *
 * @param question the question
 * @param value from 1 (not at all) to 5 (very much)
 * @since 0.1.0
 */
public record Rating(Question question, int value) {

    /** The highest rating. */
    public static final int HIGHEST = 5;

    /** Refuses a value outside 1–5. */
    public Rating {
        requireNonNull(question, "question");
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("Rating " + value + " of " + question + " must be 1-" + HIGHEST);
        }
    }
}
