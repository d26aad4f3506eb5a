package se.samverkan.servlet.login;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.samverkan.Samverkan;
import se.samverkan.experience.Peers;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Permissions;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordQuery;
import se.samverkan.similarity.Profile;

/**
 * Remembers for half a minute what every page shows and hardly ever changes: the networks and their organisations. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class Register {
    private static final long KEPT = Duration.ofSeconds(30).toNanos();
    private final Samverkan samverkan;
    private final Persons persons;
    private final Map<NetworkId, List<Organisation>> organisations = new ConcurrentHashMap<>();
    private volatile Known known = new Known(List.of(), 0, false);

    private record Known(List<Network> networks, long at, boolean loaded) {}

    /**
     * Remembers from an installation.
     *
     * @param samverkan the installation
     */
    public Register(Samverkan samverkan) {
        this.samverkan = requireNonNull(samverkan, "samverkan");
        this.persons = new Persons(samverkan);
    }

    /**
     * All networks.
     *
     * @return the networks by name, at most half a minute old; never remembered while there are none
     */
    public List<Network> networks() {
        Known now = known;
        if (!now.loaded() || now.networks().isEmpty() || System.nanoTime() - now.at() > KEPT) {
            organisations.clear();
            now = new Known(samverkan.directory().networks(), System.nanoTime(), true);
            known = now;
        }
        return now.networks();
    }

    /**
     * An organisation's name.
     *
     * @param actor who looks
     * @param id the organisation
     * @return its name, empty if the actor may not see it
     */
    public Optional<String> organisation(Actor actor, OrganisationId id) {
        return find(actor, id).map(Organisation::title);
    }

    /**
     * The municipality that an organisation is.
     *
     * @param actor who looks
     * @param id the organisation
     * @return its code, empty if it is no municipality or the actor may not see it
     */
    public Optional<MunicipalityCode> municipality(Actor actor, OrganisationId id) {
        return find(actor, id).flatMap(Organisation::municipality);
    }

    /**
     * The name of the organisation that is a municipality, for those that no catalogue knows.
     *
     * @param actor who looks
     * @param code the municipality's code
     * @return the name, empty if half a minute ago there was none that the actor may see
     */
    public Optional<String> municipality(Actor actor, MunicipalityCode code) {
        return municipalities(actor)
                .filter(each -> each.municipality().filter(code::equals).isPresent())
                .map(Organisation::title)
                .findFirst();
    }

    /**
     * The code of the organisation that is a municipality, for those that no catalogue knows.
     *
     * @param actor who looks
     * @param name the organisation's name, in small or capital letters
     * @return the code, empty if half a minute ago there was none that the actor may see
     */
    public Optional<MunicipalityCode> municipality(Actor actor, String name) {
        return municipalities(actor)
                .filter(each -> each.title().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(Organisation::municipality);
    }

    /**
     * What an organisation is compared by.
     *
     * @param actor who looks
     * @param id the organisation
     * @return its profile, empty if it is no municipality or the actor may not see it
     */
    public Optional<Profile> profile(Actor actor, OrganisationId id) {
        return find(actor, id).flatMap(Peers::profile);
    }

    /**
     * What a municipality of the network is compared by, for those that no catalogue knows.
     *
     * @param actor who looks
     * @param code the municipality's code
     * @return its profile, empty if half a minute ago there was none that the actor may see
     */
    public Optional<Profile> profile(Actor actor, MunicipalityCode code) {
        return municipalities(actor)
                .filter(each -> each.municipality().filter(code::equals).isPresent())
                .findFirst()
                .flatMap(Peers::profile);
    }

    private Stream<Organisation> municipalities(Actor actor) {
        return remembered(actor)
                .filter(each -> each.municipality().isPresent())
                .filter(each -> Permissions.visibility(actor).permits(Organisation.TYPE, each));
    }

    /** One that is not remembered may have been admitted since. */
    private Optional<Organisation> find(Actor actor, OrganisationId id) {
        Optional<Organisation> found =
                remembered(actor).filter(each -> each.id().equals(id)).findFirst();
        return found.isPresent()
                ? found.filter(each -> Permissions.visibility(actor).permits(Organisation.TYPE, each))
                : samverkan.records().find(actor, Organisation.TYPE, id);
    }

    private Stream<Organisation> remembered(Actor actor) {
        return organisations.computeIfAbsent(actor.network(), this::load).stream();
    }

    private List<Organisation> load(NetworkId network) {
        return samverkan.records().allIn(network, RecordQuery.of(Organisation.TYPE));
    }

    /**
     * The pseudonyms of those who log in.
     *
     * @return the persons
     */
    public Persons persons() {
        return persons;
    }

    /** Forgets, after a change. */
    public void forget() {
        persons.forget();
        known = new Known(List.of(), 0, false);
        organisations.clear();
    }
}
