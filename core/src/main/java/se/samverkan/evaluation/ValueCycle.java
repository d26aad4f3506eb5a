package se.samverkan.evaluation;

/**
 * The cycles of value creation in networks (Wenger, Trayner, de Laat, <cite>Promoting and assessing value creation in communities and
 * networks: a conceptual framework</cite>, 2011).
 *
 * @since 0.1.0
 */
public enum ValueCycle {
    /** What happened had value in itself: a question answered, a contact made. */
    IMMEDIATE,
    /** Something was learned that may be of use later. */
    POTENTIAL,
    /** It was put to use: practice changed. */
    APPLIED,
    /** The change had an effect: performance improved. */
    REALISED,
    /** It changed what one means by success. */
    REFRAMING
}
