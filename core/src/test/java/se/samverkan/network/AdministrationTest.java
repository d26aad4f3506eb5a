package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class AdministrationTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Administration administration = network.samverkan().administration();
    private final Directory directory = network.samverkan().directory();
    private final PersonId person = new PersonId("new-person");

    private Administration.NewMember member(OrganisationId organisation, Set<Role> roles) {
        return new Administration.NewMember(person, "Handläggare", organisation, roles);
    }

    private static Administration.NewNetwork named(String title, String organiser) {
        return new Administration.NewNetwork(title, "", organiser, Language.SWEDISH, Origin.GENUINE);
    }

    @Test
    void a_network_is_public_and_owned_by_its_organiser() {
        Network created = administration
                .create(network.administrator(), named(" Kollektivtrafik ", "Regionen"))
                .orThrow();

        assertThat(created.title()).isEqualTo("Kollektivtrafik");
        assertThat(created.header().sharing()).isEqualTo(Sharing.PUBLIC);
        assertThat(directory.networks()).extracting(Network::title).containsExactly("Kollektivtrafik", "Mobilitet");
    }

    @Test
    void only_administrators_create_networks_and_admit() {
        assertThat(Problems.of(administration.create(network.coordinator(), named("N", "O"))))
                .containsExactly(": not-owner");
        assertThat(Problems.of(administration.admit(
                        network.coordinator(), member(network.municipality(0), ImmutableSet.of(Role.OFFICIAL)))))
                .containsExactly(": not-owner");
        assertThat(directory.networks()).hasSize(1);
        assertThat(directory.memberships(person)).isEmpty();
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        assertThat(Problems.of(administration.create(network.administrator(), named("", "x".repeat(121)))))
                .containsExactly("title: missing", "organiser: too-long");
        assertThat(Problems.of(administration.admit(
                        network.administrator(), member(network.municipality(0), ImmutableSet.of()))))
                .containsExactly("roles: missing");
        assertThat(Problems.of(administration.admit(
                        network.administrator(),
                        member(new OrganisationId(new UUID(9, 9)), ImmutableSet.of(Role.OFFICIAL)))))
                .containsExactly("organisation: not-found");
    }

    @Test
    void a_member_of_an_invented_organisation_is_an_example() {
        Organisation invented = network.admitted("Exempelkommun A", Origin.EXAMPLE);

        Membership membership = administration
                .admit(network.administrator(), member(invented.id(), ImmutableSet.of(Role.OFFICIAL)))
                .orThrow();

        assertThat(membership.header().isExample()).isTrue();
        assertThat(Actor.of(membership).origin()).isEqualTo(Origin.EXAMPLE);
    }

    @Test
    void one_is_a_member_once_per_organisation_until_dismissed() {
        Administration.NewMember wanted = member(network.municipality(0), ImmutableSet.of(Role.OFFICIAL));
        Membership first = administration.admit(network.administrator(), wanted).orThrow();

        assertThat(Problems.of(administration.admit(network.administrator(), wanted)))
                .containsExactly("person: already-member");
        assertThat(directory.actor(person, first.header().network(), Optional.empty()))
                .contains(Actor.of(first));

        administration.dismiss(network.administrator(), first).orThrow();

        assertThat(directory.memberships(person)).isEmpty();
        assertThat(directory.actor(person, first.header().network(), Optional.empty()))
                .isEmpty();
        assertThat(administration.admit(network.administrator(), wanted).isDone())
                .isTrue();
    }

    @Test
    void one_who_acts_for_several_organisations_chooses_which() {
        Organisation second = network.admitted("Kommun Z", Origin.GENUINE);
        administration
                .admit(network.administrator(), member(network.municipality(0), ImmutableSet.of(Role.OFFICIAL)))
                .orThrow();
        administration
                .admit(network.administrator(), member(second.id(), ImmutableSet.of(Role.CODER)))
                .orThrow();

        Actor actor = directory
                .actor(person, network.coordinator().network(), Optional.of(second.id()))
                .orElseThrow();

        assertThat(actor.roles()).containsExactly(Role.CODER);
        assertThat(actor.organisation()).contains(second.id());
        assertThat(directory.actor(
                        person, network.coordinator().network(), Optional.of(new OrganisationId(new UUID(9, 9)))))
                .isEmpty();
    }
}
