package se.samverkan.servlet.login;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;

/**
 * Who looks at a page, in which network and as what.
 *
 * @param person who it is, empty if nobody has logged in
 * @param administrator whether the person administers the installation
 * @param networks every network of the installation, by name
 * @param network the network that is shown; empty only while the installation has none
 * @param memberships the person's active memberships in all networks
 * @param acting the membership the person acts in, one of those in the network that is shown
 * @since 0.1.0
 */
public record Visitor(
        Optional<PersonId> person,
        boolean administrator,
        List<Network> networks,
        Optional<Network> network,
        List<Membership> memberships,
        Optional<Membership> acting) {
    /** Copies the lists. */
    public Visitor {
        requireNonNull(person, "person");
        networks = List.copyOf(networks);
        requireNonNull(network, "network");
        memberships = List.copyOf(memberships);
        requireNonNull(acting, "acting");
    }

    /**
     * Somebody who is not logged in, before anything is known.
     *
     * @return nobody, nowhere
     */
    public static Visitor nobody() {
        return new Visitor(Optional.empty(), false, List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * The actor that the visitor is in the network that is shown.
     *
     * @return the membership's actor, or an administrator of the installation, or anonymous; empty while there is no network
     */
    public Optional<Actor> actor() {
        return acting.map(Actor::of)
                .or(() -> administratorOfInstallation())
                .or(() -> network.map(shown -> Actor.anonymous(shown.id())));
    }

    /**
     * The actor that may manage members of the network that is shown.
     *
     * @return the actor, empty if the visitor may not
     */
    public Optional<Actor> administratorActor() {
        return acting.map(Actor::of)
                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                .or(() -> administratorOfInstallation());
    }

    private Optional<Actor> administratorOfInstallation() {
        return administrator
                ? network.flatMap(shown -> person.map(who -> Actor.administrator(shown.id(), who)))
                : Optional.empty();
    }

    /**
     * Whether somebody has logged in.
     *
     * @return true if so
     */
    public boolean isLoggedIn() {
        return person.isPresent();
    }

    /**
     * Whether the visitor acts in a role.
     *
     * @param role the role
     * @return true if so
     */
    public boolean is(Role role) {
        return acting.isPresent() && acting.get().roles().contains(role);
    }

    /**
     * Whether the visitor takes part in the network with a role that reads its content.
     *
     * @return true if so
     */
    public boolean isMember() {
        return is(Role.OFFICIAL) || is(Role.COORDINATOR) || is(Role.CODER);
    }

    /**
     * The person's memberships in the network that is shown.
     *
     * @return as many as the person may choose between
     */
    public List<Membership> choices() {
        return memberships.stream()
                .filter(each -> network.isPresent()
                        && each.header().network().equals(network.get().id()))
                .toList();
    }
}
