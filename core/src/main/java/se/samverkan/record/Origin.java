package se.samverkan.record;

/**
 * Whether a record tells of something that happened. Invented content must never be mistaken for a real municipality's view, so the mark
 * travels with the record to every page and document.
 *
 * @since 0.1.0
 */
public enum Origin {
    /** Written by a member about real work, or retold from a published source. */
    GENUINE,
    /** Invented to show how the network works; shown with a mark wherever it appears. */
    EXAMPLE
}
