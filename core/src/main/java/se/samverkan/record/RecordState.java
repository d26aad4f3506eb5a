package se.samverkan.record;

/**
 * Where a record stands as a document of a public authority, from the earliest to the latest. A document that an authority has drawn up
 * becomes public when it is settled or sent to another (tryckfrihetsförordningen 2 kap. 9–10 §§); each municipality of a network is an
 * authority of its own, so that sharing with the network sends.
 *
 * @since 0.1.0
 */
public enum RecordState {
    /** Being worked on: may be changed freely, and thrown away. */
    DRAFT,
    /** Finished: a public document, changed only by a new version. */
    SETTLED,
    /** Sent to another authority, by being shared with the network or made public. */
    DISPATCHED,
    /** Kept for good: nobody changes it any more. */
    ARCHIVED;

    /**
     * The state that follows from who a record is shared with.
     *
     * @param sharing who it is shared with
     * @return {@link #DISPATCHED} when other organisations read it, otherwise {@link #DRAFT}
     */
    public static RecordState of(Sharing sharing) {
        return sharing.widerThan(Sharing.ORGANISATION) ? DISPATCHED : DRAFT;
    }

    /**
     * Whether the record is a public document.
     *
     * @return true from {@link #SETTLED} on
     */
    public boolean isPublicDocument() {
        return this != DRAFT;
    }
}
