package se.samverkan.record;

/**
 * Who a record is shared with, from the narrowest to the widest.
 *
 * @since 0.1.0
 */
public enum Sharing {
    /** Only the person who writes it. */
    DRAFT,
    /** The coordinators of the network, and the persons a record is assigned to: raw interviews. */
    RESTRICTED,
    /** Everyone who acts for the owning organisation. */
    ORGANISATION,
    /** Every member of the network. */
    NETWORK,
    /** Everyone, also without log-in. */
    PUBLIC;

    /**
     * Tells whether this reaches more people than another level.
     *
     * @param other the level to compare with
     * @return true if this is wider
     */
    public boolean widerThan(Sharing other) {
        return compareTo(other) > 0;
    }
}
