package se.samverkan.recommendation;

/**
 * How far a recommendation has come.
 *
 * @since 0.1.0
 */
public enum Status {
    /** Proposed; members take their positions (föreslagen). */
    PROPOSED,
    /** Adopted by the network (antagen). */
    ADOPTED,
    /** Carried out by its addressee (genomförd). */
    CARRIED_OUT,
    /** No longer made (avförd). */
    DROPPED;

    /**
     * Whether this may follow on another status: proposed → adopted or dropped; adopted → carried out or dropped; dropped → proposed again.
     *
     * @param current the status it has
     * @return true if so
     */
    public boolean mayFollow(Status current) {
        return switch (current) {
            case PROPOSED -> this == ADOPTED || this == DROPPED;
            case ADOPTED -> this == CARRIED_OUT || this == DROPPED;
            case CARRIED_OUT -> false;
            case DROPPED -> this == PROPOSED;
        };
    }
}
