package se.samverkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseStage;
import se.samverkan.experience.Tales;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.meeting.Plans;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class EvaluationsTest {

    private final SmallNetwork network = new SmallNetwork(4);
    private final Evaluations evaluations = network.samverkan().evaluations();
    private final Actor coordinator = network.coordinator();
    private final Actor official = network.official(0);

    private MeetingId held(int... present) {
        Set<OrganisationId> invited = ImmutableSet.copyOf(network.municipalities());
        Meeting meeting = network.samverkan()
                .meetings()
                .plan(coordinator, Plans.on("2026-11-20", invited))
                .orThrow();
        network.samverkan()
                .invitations()
                .answer(official, meeting.id(), InvitationAnswer.Answer.YES, "")
                .orThrow();
        List<Attendance.Attendee> attendees = Arrays.stream(present)
                .mapToObj(i -> new Attendance.Attendee(network.municipality(i), Optional.empty()))
                .toList();
        network.samverkan()
                .invitations()
                .attended(coordinator, meeting.id(), attendees)
                .orThrow();
        network.samverkan().meetings().hold(coordinator, meeting).orThrow();
        return meeting.id();
    }

    @Test
    void new_contacts_are_pairs_that_meet_for_the_first_time() {
        held(0, 1);
        held(0, 1, 2);

        ContactGraph contacts = evaluations.evaluate(official).contacts();

        assertThat(contacts.meetings())
                .extracting(ContactGraph.NewContacts::pairs)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(contacts.contacts()).isEqualTo(3);
        assertThat(contacts.organisations()).isEqualTo(3);
        assertThat(contacts.possible()).isEqualTo(3);
    }

    @Test
    void participation_is_told_per_organisation() {
        held(0, 1);
        held(0);

        NetworkEvaluation evaluation = evaluations.evaluate(official);

        assertThat(evaluation.meetings()).isEqualTo(2);
        assertThat(evaluation.participation())
                .contains(
                        new Participation(network.municipality(0), 2, 2, 2),
                        new Participation(network.municipality(1), 2, 0, 1),
                        new Participation(network.municipality(3), 2, 0, 0));
        assertThat(evaluation.participation().get(0).organisation()).isEqualTo(network.municipality(0));
    }

    @Test
    void sharing_and_reuse_are_counted_by_those_who_did_it() {
        Tales.theme(network, "cykel", "Gång och cykel");
        Experience experience = network.samverkan()
                .experiences()
                .write(official, Tales.draft("Elcykelpool"), Sharing.NETWORK)
                .orThrow();
        network.samverkan()
                .experiences()
                .write(official, Tales.draft("Bara vi ser"), Sharing.ORGANISATION)
                .orThrow();
        network.samverkan()
                .experiences()
                .reuse(network.official(1), experience.id(), new ReuseDraft("ADAPT", "", ""))
                .orThrow();

        SharedAndReused shared = evaluations.evaluate(official).shared();

        assertThat(shared.experiences()).isEqualTo(1);
        assertThat(shared.sharers()).isEqualTo(1);
        assertThat(shared.reuses()).containsEntry(ReuseStage.ADAPT, 1).containsEntry(ReuseStage.REUSE, 0);
        assertThat(shared.reused()).isEqualTo(1);
        assertThat(shared.reusers()).isEqualTo(1);
    }

    @Test
    void value_is_told_by_cycle() {
        ValueCreated value = evaluations
                .tellValue(official, new ValueDraft("Vi slapp köpa tio cyklar", "APPLIED", "", List.of()))
                .orThrow();

        assertThat(evaluations.values(network.official(1))).containsExactly(value);
        assertThat(evaluations.evaluate(official).values())
                .containsEntry(ValueCycle.APPLIED, 1)
                .containsEntry(ValueCycle.REALISED, 0);
        assertThat(Problems.of(evaluations.tellValue(official, new ValueDraft("", "STOR", "", List.of()))))
                .containsExactly("title: missing", "cycle: unknown-choice");
    }

    @Test
    void an_empty_network_is_evaluated_without_inventing_anything() {
        NetworkEvaluation evaluation = evaluations.evaluate(official);

        assertThat(evaluation.meetings()).isZero();
        assertThat(evaluation.contacts().possible()).isZero();
        assertThat(evaluation.includesExamples()).isFalse();
    }
}
