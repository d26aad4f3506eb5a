package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;

/**
 * A person who takes part in a network for an organisation, with one or more roles.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the organisation
 * @param person the person, as the log-in knows them
 * @param title the name shown to other members, or the role if the person wants no name; 1–120 characters
 * @param organisation the organisation acted for
 * @param roles the roles held, at least one
 * @param active false when the person has left; the record stays so that old texts keep their author
 * @since 0.1.0
 */
public record Membership(
        MembershipId id,
        Header header,
        PersonId person,
        String title,
        OrganisationId organisation,
        Set<Role> roles,
        boolean active)
        implements NetworkRecord {

    /** How memberships are stored and found: by {@code person}, {@code organisation} and {@code role}. */
    public static final RecordType<Membership> TYPE = RecordType.of(
                    "membership", Membership.class, MembershipId::new, Membership::facets)
            .asSettings();

    /** Copies the roles and refuses none. */
    public Membership {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(person, "person");
        requireNonNull(title, "title");
        requireNonNull(organisation, "organisation");
        roles = Sets.immutableEnumSet(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Membership of '" + person.value() + "' has no role: give at least one");
        }
    }

    private static Facets facets(Membership membership) {
        return Facets.builder()
                .add("person", membership.person().value())
                .add("organisation", membership.organisation().value().toString())
                .add("active", String.valueOf(membership.active()))
                .addAll("role", membership.roles().stream().map(Role::name).collect(Collectors.toList()))
                .build();
    }

    Membership named(String name) {
        return new Membership(id, header, person, name, organisation, roles, active);
    }

    Membership ended() {
        return new Membership(id, header, person, title, organisation, roles, false);
    }

    /**
     * This membership without the name of the person, ended.
     *
     * @return the membership under a neutral title in its language
     */
    public Membership nameless() {
        return named(header.language().equals(Language.ENGLISH) ? "Former member" : "Tidigare medlem")
                .ended();
    }

    @Override
    public Membership withHeader(Header other) {
        return new Membership(id, other, person, title, organisation, roles, active);
    }
}
