package se.samverkan.experience;

/**
 * Where an experience comes from.
 *
 * @since 0.1.0
 */
public enum SourceKind {
    /** Told in an interview. */
    INTERVIEW,
    /** Told at a meeting of the network. */
    MEETING,
    /** Written by those who did it. */
    SELF,
    /** Retold from published sources. */
    PUBLISHED
}
