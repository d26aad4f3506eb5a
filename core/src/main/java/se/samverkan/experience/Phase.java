package se.samverkan.experience;

/**
 * How far the work came when the experience was written down.
 *
 * @since 0.1.0
 */
public enum Phase {
    /** Thought of (idé). */
    IDEA,
    /** Being looked into (förstudie). */
    FEASIBILITY,
    /** Being bought (upphandling). */
    PROCUREMENT,
    /** Tried on a small scale (pilot). */
    PILOT,
    /** In ordinary use (i drift). */
    IN_OPERATION,
    /** Ended as it was meant to (avslutad). */
    FINISHED,
    /** Ended before it was meant to (avvecklad i förtid). Failures are first-class. */
    DISCONTINUED,
    /** Not told. */
    UNKNOWN
}
