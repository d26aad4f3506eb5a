package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;

/**
 * Who acts: a person in one network for one organisation, or nobody in particular. Every use case takes an actor; every act is done in one
 * network.
 *
 * @param network the network acted in
 * @param person the person; empty when not logged in
 * @param organisation the organisation acted for; empty for administrators of the installation and when not logged in
 * @param roles the roles held in that network for that organisation
 * @param origin {@link Origin#EXAMPLE} for an invented person, whose every record is marked so
 * @since 0.1.0
 */
public record Actor(
        NetworkId network,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        Set<Role> roles,
        Origin origin) {

    /** Copies the roles. */
    public Actor {
        requireNonNull(network, "network");
        requireNonNull(person, "person");
        requireNonNull(organisation, "organisation");
        roles = Sets.immutableEnumSet(roles);
        requireNonNull(origin, "origin");
    }

    /**
     * The actor of a membership.
     *
     * @param membership the membership
     * @return somebody who acts in its network, for its organisation
     */
    public static Actor of(Membership membership) {
        return new Actor(
                membership.header().network(),
                Optional.of(membership.person()),
                Optional.of(membership.organisation()),
                membership.roles(),
                membership.header().origin());
    }

    /**
     * Somebody who is not logged in.
     *
     * @param network the network looked at
     * @return an actor who may read what is public
     */
    public static Actor anonymous(NetworkId network) {
        return new Actor(network, Optional.empty(), Optional.empty(), ImmutableSet.of(), Origin.GENUINE);
    }

    /**
     * An administrator of the installation, who need not be a member.
     *
     * @param network the network looked at
     * @param person the administrator
     * @return an actor who may manage networks and members, and sees no content
     */
    public static Actor administrator(NetworkId network, PersonId person) {
        return new Actor(
                network,
                Optional.of(person),
                Optional.empty(),
                Sets.immutableEnumSet(Role.ADMINISTRATOR),
                Origin.GENUINE);
    }

    /**
     * This actor, marking what it writes as an example when that builds on an example: a passage of an invented interview is invented too,
     * whoever marks it.
     *
     * @param source the header of the record built on
     * @return this actor, with the origin {@link Origin#EXAMPLE} if the source has it
     */
    public Actor buildingOn(Header source) {
        return source.isExample() ? new Actor(network, person, organisation, roles, Origin.EXAMPLE) : this;
    }

    /**
     * Whether the actor holds a role.
     *
     * @param role the role
     * @return true if so
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the actor takes part in the network with a role that reads its content.
     *
     * @return true for officials, coordinators and coders
     */
    public boolean isMember() {
        return is(Role.OFFICIAL) || is(Role.COORDINATOR) || is(Role.CODER);
    }

    /**
     * Whether a record belongs to the organisation the actor acts for.
     *
     * @param owner the record's owner
     * @return true if so
     */
    public boolean actsFor(Owner owner) {
        return organisation.isPresent() && organisation.get().equals(owner.organisation());
    }
}
