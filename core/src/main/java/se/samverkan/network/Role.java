package se.samverkan.network;

/**
 * What a person does in a network. One person may hold several roles, in several networks, for several organisations.
 *
 * @since 0.1.0
 */
public enum Role {
    /** Takes part for an organisation (tjänsteperson). */
    OFFICIAL,
    /** Runs the network (samordnare). */
    COORDINATOR,
    /** Codes interviews that are assigned to them (kodare). */
    CODER,
    /** Manages networks and members, and sees no content (administratör). */
    ADMINISTRATOR
}
