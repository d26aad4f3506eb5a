package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import se.samverkan.record.PersonId;

/**
 * One coder's judgement that a passage is about what a code stands for.
 *
 * @param code the code
 * @param coder who judged
 * @param at when (UTC)
 * @since 0.1.0
 */
public record Coding(CodeId code, PersonId coder, Instant at) {

    /** Refuses missing parts. */
    public Coding {
        requireNonNull(code, "code");
        requireNonNull(coder, "coder");
        requireNonNull(at, "at");
    }
}
