package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

/**
 * A question that a municipality works on.
 *
 * @param question the question, one of those of the call
 * @param maturity how far it has come
 * @since 0.1.0
 */
public record Work(String question, Maturity maturity) {

    /** Refuses missing parts. */
    public Work {
        requireNonNull(question, "question");
        requireNonNull(maturity, "maturity");
    }
}
