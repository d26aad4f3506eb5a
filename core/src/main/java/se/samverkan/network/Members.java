package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;

/**
 * Who takes part in a network, for its members to see and for notifications to reach. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Members {

    private final Records records;

    /**
     * Looks through a gate.
     *
     * @param records the gate to the storage
     */
    public Members(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The organisations that take part, the organiser among them, by name.
     *
     * @param actor who looks
     * @return the organisations the actor may see
     */
    public List<Organisation> organisations(Actor actor) {
        return records.all(actor, RecordQuery.of(Organisation.TYPE));
    }

    /**
     * The persons who act for some organisations.
     *
     * @param actor who looks
     * @param organisations the organisations
     * @return the persons with an active membership, each once, by title
     */
    public List<PersonId> of(Actor actor, Collection<OrganisationId> organisations) {
        return persons(
                actor,
                active().withAny(
                                "organisation",
                                organisations.stream()
                                        .map(id -> id.value().toString())
                                        .toList()));
    }

    /**
     * The persons who hold a role.
     *
     * @param actor who looks
     * @param role the role
     * @return the persons with an active membership, each once, by title
     */
    public List<PersonId> with(Actor actor, Role role) {
        return persons(actor, active().with("role", role.name()));
    }

    private static RecordQuery<Membership> active() {
        return RecordQuery.of(Membership.TYPE).with("active", "true");
    }

    private List<PersonId> persons(Actor actor, RecordQuery<Membership> query) {
        return records.all(actor, query).stream()
                .map(Membership::person)
                .distinct()
                .toList();
    }
}
