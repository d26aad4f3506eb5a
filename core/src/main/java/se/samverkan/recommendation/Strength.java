package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

/**
 * How strong a recommendation is, with the numbers it was told from.
 *
 * @param level the verdict of {@link StrengthRule}
 * @param supporting independent municipalities and organisations whose evidence supports it
 * @param nuancing those whose evidence nuances it
 * @param contradicting those whose evidence speaks against it
 * @param restsOnExamples true when any of the evidence is invented, so that the verdict says nothing about real municipalities
 * @since 0.1.0
 */
public record Strength(Level level, int supporting, int nuancing, int contradicting, boolean restsOnExamples) {

    /** The verdicts, from the weakest. */
    public enum Level {
        /** Nobody's evidence supports it. */
        NONE,
        /** As many or more speak against it as for it. */
        CONTESTED,
        /** One or two support it. */
        WEAK,
        /** Three to five support it and fewer speak against it, or more do but too many speak against it. */
        MODERATE,
        /** Six or more support it, and at most a third as many speak against it. */
        STRONG
    }

    /** Refuses missing parts and negative numbers. */
    public Strength {
        requireNonNull(level, "level");
        if (supporting < 0 || nuancing < 0 || contradicting < 0) {
            throw new IllegalArgumentException("Numbers of municipalities " + supporting + ", " + nuancing + ", "
                    + contradicting + " must not be negative");
        }
    }
}
