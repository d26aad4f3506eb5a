package se.samverkan.testing;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;

/** A network in memory with an organiser and a few municipalities, for tests. Its clock stands still until it is moved. */
public final class SmallNetwork {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private int ids;
    private int persons;
    private final Samverkan samverkan = Samverkan.on(RecordStore.inMemory(), () -> now, this::nextId);
    private final Network network;
    private final Actor administrator;
    private final Actor coordinator;
    private final List<Organisation> municipalities = new ArrayList<>();

    /** Begins a network with as many municipalities. */
    public SmallNetwork(int municipalities) {
        PersonId admin = new PersonId("admin");
        network = samverkan
                .administration()
                .create(
                        Actor.administrator(new NetworkId(nextId()), admin),
                        new Administration.NewNetwork("Mobilitet", "", "Arrangör", Language.SWEDISH, Origin.GENUINE))
                .orThrow();
        administrator = Actor.administrator(network.id(), admin);
        coordinator = member(network.header().owner().organisation(), Role.COORDINATOR);
        for (int i = 0; i < municipalities; i++) {
            this.municipalities.add(admitted("Kommun " + (char) ('A' + i), Origin.GENUINE));
        }
    }

    private UUID nextId() {
        return new UUID(0x4000L, ++ids);
    }

    /** Admits one more municipality. */
    public Organisation admitted(String title, Origin origin) {
        return samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewOrganisation(
                                title, Organisation.Kind.MUNICIPALITY, Optional.empty(), Optional.empty(), origin))
                .orThrow();
    }

    /** Admits one more member. */
    public Actor member(OrganisationId organisation, Role... roles) {
        PersonId person = new PersonId("person-" + ++persons);
        Membership membership = samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewMember(
                                person, "Person " + persons, organisation, ImmutableSet.copyOf(roles)))
                .orThrow();
        return Actor.of(membership);
    }

    /** Admits one more official of the municipality with that number, from 0. */
    public Actor official(int municipality) {
        return member(municipality(municipality), Role.OFFICIAL);
    }

    /** The municipality with that number, from 0. */
    public OrganisationId municipality(int number) {
        return municipalities.get(number).id();
    }

    /** All municipalities. */
    public List<OrganisationId> municipalities() {
        return municipalities.stream().map(Organisation::id).toList();
    }

    /** The organiser. */
    public OrganisationId organiser() {
        return network.header().owner().organisation();
    }

    /** Runs the network. */
    public Actor coordinator() {
        return coordinator;
    }

    /** Manages the installation. */
    public Actor administrator() {
        return administrator;
    }

    /** Somebody who is not logged in. */
    public Actor nobody() {
        return Actor.anonymous(network.id());
    }

    /** The use cases. */
    public Samverkan samverkan() {
        return samverkan;
    }

    /** Moves the clock forward. */
    public void later(Duration time) {
        now = now.plus(time);
    }
}
