package se.samverkan.recommendation;

/**
 * What a piece of evidence says of a recommendation.
 *
 * @since 0.1.0
 */
public enum Stance {
    /** It speaks for it (stöder, +). */
    SUPPORTS,
    /** It says when it holds or not (nyanserar, ±). */
    NUANCES,
    /** It speaks against it (talar emot, −). */
    CONTRADICTS
}
