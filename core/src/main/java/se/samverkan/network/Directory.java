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
     * The person behind a log-in. A subject without a key, as in a storage that keeps none or one filled before there were keys, is its own
     * pseudonym.
     *
     * @param subject the person as the log-in knows them
     * @return the person
     * @throws IllegalArgumentException if the subject has no key and cannot be a person's id; the message says why
     */
    public PersonId person(String subject) {
        return key(subject).orElseGet(() -> new PersonId(subject));
    }

    /**
     * The person behind a subject who is about to be admitted or to act, with a key made now if there is none and the storage keeps keys. Whoever
     * was admitted before there were keys stays who they are.
     *
     * @param subject the person as the log-in knows them
     * @return the person
     * @throws IllegalArgumentException if the subject cannot be a person's id; the message says why
     */
    public PersonId admitted(String subject) {
        PersonId checked = new PersonId(subject);
        Optional<PersonId> known = key(subject);
        if (known.isPresent()) {
            return known.get();
        }
        RecordQuery<Membership> asSubject =
                RecordQuery.of(Membership.TYPE).with("person", subject).page(1, 1);
        boolean before = !store.list(asSubject, Visibility.everything()).items().isEmpty();
        return before
                ? checked
                : store.personKeys().map(keys -> keys.of(subject)).orElse(checked);
    }

    private Optional<PersonId> key(String subject) {
        return store.personKeys().flatMap(keys -> keys.find(subject));
    }

    /**
     * Who a pseudonym stands for, for those who handle a person's request.
     *
     * @param person the pseudonym
     * @return the subject, empty if the key is forgotten or there never was one
     */
    public Optional<String> subject(PersonId person) {
        return store.personKeys().flatMap(keys -> keys.subject(person));
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
