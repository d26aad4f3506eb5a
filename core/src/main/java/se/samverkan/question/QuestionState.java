package se.samverkan.question;

/**
 * Where a question stands.
 *
 * @since 0.1.0
 */
public enum QuestionState {
    /** Nobody has answered it. */
    OPEN,
    /** Somebody has answered; more answers are welcome. */
    ANSWERED,
    /** Those who asked need no more. */
    CLOSED
}
