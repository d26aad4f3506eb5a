package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;

/** What the pages of meetings cost the database, log-in, membership and permissions included: the same however many there are. */
final class MeetingPageStatementsTest {

    private static final PersonId ROOT = new PersonId("exempel-administrator");

    @Test
    void a_list_of_twenty_costs_at_most_five_statements() throws Exception {
        try (MeasuredHost host = new MeasuredHost()) {
            Actor actor = official(host.samverkan());
            Set<OrganisationId> invited = new LinkedHashSet<>();
            invited.add(actor.organisation().orElseThrow());
            for (int number = 1; number <= 25; number++) {
                Meeting meeting = host.samverkan()
                        .meetings()
                        .plan(actor, draft(number, invited))
                        .orThrow();
                host.samverkan()
                        .invitations()
                        .answer(actor, meeting.id(), InvitationAnswer.Answer.YES, "")
                        .orThrow();
            }
            Browser browser = host.start("tjansteperson-a");

            assertThat(browser.get("/samverkan/traffar").body()).contains("Träff 25", "Träff 6");
            assertThat(host.statements(browser, "/traffar")).isLessThanOrEqualTo(5);
            assertThat(host.statements(browser, "/traffar?page=2")).isLessThanOrEqualTo(5);
        }
    }

    private static MeetingDraft draft(int number, Set<OrganisationId> invited) {
        return new MeetingDraft(
                "Träff " + number,
                "",
                new LinkedHashSet<>(),
                "rundabordssamtal",
                String.format("2031-01-%02d", number),
                "9",
                "11",
                "Teams",
                "",
                List.of(),
                invited,
                Language.SWEDISH);
    }

    private static Actor official(Samverkan samverkan) {
        Actor root = Actor.administrator(new NetworkId(samverkan.records().newId()), ROOT);
        Network network = samverkan
                .administration()
                .create(
                        root,
                        new Administration.NewNetwork(
                                "Mobilitet", "Lära", "Kansliet", Language.SWEDISH, Origin.EXAMPLE))
                .orThrow();
        Actor administrator = Actor.administrator(network.id(), ROOT);
        Organisation organisation = samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewOrganisation(
                                "Exempelkommun A",
                                Organisation.Kind.MUNICIPALITY,
                                Optional.empty(),
                                Optional.empty(),
                                Origin.EXAMPLE))
                .orThrow();
        return Actor.of(samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewMember(
                                new PersonId("exempel-tjansteperson-a"),
                                "Tjänsteperson",
                                organisation.id(),
                                EnumSet.of(Role.OFFICIAL, Role.COORDINATOR)))
                .orThrow());
    }
}
