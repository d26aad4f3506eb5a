package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import se.samverkan.interview.Code;

/**
 * A code that may become a theme, with how often it recurs. What counts is in how many organisations, not how often one of them spoke of it.
 *
 * @param code the code
 * @param organisations in how many organisations' interviews it recurs
 * @param interviews in how many interviews
 * @param passages in how many passages
 * @since 0.1.0
 */
public record ThemeSuggestion(Code code, int organisations, int interviews, int passages) {

    /** Refuses a missing code. */
    public ThemeSuggestion {
        requireNonNull(code, "code");
    }
}
