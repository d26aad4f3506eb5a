package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/**
 * Finds the memberships behind a log-in. It answers the software that has just recognised a person, never a reader. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class Directory {

    private final RecordStore store;

    /**
     * Looks in a storage.
     *
     * @param store where memberships are kept
     */
    public Directory(RecordStore store) {
        this.store = requireNonNull(store, "store");
    }

    /**
     * A person's active memberships in all networks of the installation.
     *
     * @param person the person who has logged in
     * @return the memberships, the earliest first; empty if the person is no member
     */
    public List<Membership> memberships(PersonId person) {
        RecordQuery<Membership> query = RecordQuery.of(Membership.TYPE)
                .with("person", person.value())
                .with("active", "true")
                .oldestFirst();
        return store.all(query, Visibility.everything());
    }

    /**
     * The actor a person is in one network.
     *
     * @param person the person who has logged in
     * @param network the network
     * @param organisation the organisation wanted, when the person acts for several; empty for the first
     * @return the actor, empty if the person is no member there
     */
    public Optional<Actor> actor(PersonId person, NetworkId network, Optional<OrganisationId> organisation) {
        return memberships(person).stream()
                .filter(m -> m.header().network().equals(network))
                .filter(m -> organisation.isEmpty() || organisation.get().equals(m.organisation()))
                .map(Actor::of)
                .findFirst();
    }

    /**
     * All networks of the installation, by name.
     *
     * @return the networks; empty in a new installation
     */
    public List<Network> networks() {
        return store.all(RecordQuery.of(Network.TYPE), Visibility.everything());
    }
}
