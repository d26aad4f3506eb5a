package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What came of it.
 *
 * @param text what happened, may be empty when nothing is known
 * @param level how far the effect reaches; empty when not judged
 * @param strength how well it is shown; empty when not judged
 * @since 0.1.0
 */
public record Outcome(String text, Optional<OutcomeLevel> level, Optional<EvidenceStrength> strength) {

    /** Nothing known yet. */
    public static final Outcome UNKNOWN = new Outcome("", Optional.empty(), Optional.empty());

    /** Refuses missing parts. */
    public Outcome {
        requireNonNull(text, "text");
        requireNonNull(level, "level");
        requireNonNull(strength, "strength");
    }
}
