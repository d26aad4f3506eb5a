package se.samverkan.experience;

/**
 * How far somebody came in using what another municipality learned (URBACT: understand, adapt, re-use).
 *
 * @since 0.1.0
 */
public enum ReuseStage {
    /** Has read and understood it, and perhaps asked. */
    UNDERSTAND,
    /** Has changed it to fit at home. */
    ADAPT,
    /** Uses it. */
    REUSE
}
