package se.samverkan.recruitment;

/**
 * Where a pool comes from.
 *
 * @since 0.1.0
 */
public enum PoolSource {
    /** All municipalities of the catalogue. */
    COUNTRY,
    /** Those of the catalogue that a filter or a list of names left. */
    CHOSEN,
    /** A file. */
    FILE,
    /** The answers to a call for interest. */
    CALL
}
