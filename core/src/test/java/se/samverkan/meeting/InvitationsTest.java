package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class InvitationsTest {

    private final SmallNetwork network = new SmallNetwork(3);
    private final Invitations invitations = network.samverkan().invitations();
    private final Actor coordinator = network.coordinator();
    private final Actor first = network.official(0);
    private final Meeting meeting = network.samverkan()
            .meetings()
            .plan(
                    coordinator,
                    Plans.on("2026-12-03", ImmutableSet.of(network.municipality(0), network.municipality(1))))
            .orThrow();

    private Result<InvitationAnswer> answer(Actor actor, InvitationAnswer.Answer answer) {
        return invitations.answer(actor, meeting.id(), answer, "");
    }

    @Test
    void an_official_answers_for_their_organisation_without_touching_the_meeting() {
        InvitationAnswer given = answer(first, InvitationAnswer.Answer.YES).orThrow();

        assertThat(given.header().owner().organisation()).isEqualTo(network.municipality(0));
        assertThat(invitations.mine(first, meeting.id())).contains(given);
        assertThat(invitations.of(coordinator, meeting))
                .extracting(Invitation::organisation, Invitation::answer)
                .containsExactly(
                        tuple(network.municipality(0), InvitationAnswer.Answer.YES),
                        tuple(network.municipality(1), InvitationAnswer.Answer.NONE));
        assertThat(network.samverkan().meetings().find(coordinator, meeting.id()))
                .contains(meeting);
    }

    @Test
    void a_new_answer_replaces_the_old_one_of_the_same_person() {
        answer(first, InvitationAnswer.Answer.YES).orThrow();
        invitations
                .answer(first, meeting.id(), InvitationAnswer.Answer.NO, "Sjuk")
                .orThrow();

        assertThat(invitations.of(coordinator, meeting).get(0).answers())
                .extracting(InvitationAnswer::comment)
                .containsExactly("Sjuk");
        assertThat(invitations.of(coordinator, meeting).get(0).answer()).isEqualTo(InvitationAnswer.Answer.NO);
    }

    @Test
    void the_same_answer_twice_is_one_version() {
        answer(first, InvitationAnswer.Answer.YES).orThrow();

        assertThat(answer(first, InvitationAnswer.Answer.YES)
                        .orThrow()
                        .header()
                        .version()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void an_organisation_comes_as_soon_as_one_of_its_persons_does() {
        answer(first, InvitationAnswer.Answer.NO).orThrow();
        answer(network.official(0), InvitationAnswer.Answer.MAYBE).orThrow();
        assertThat(invitations.of(coordinator, meeting).get(0).answer()).isEqualTo(InvitationAnswer.Answer.MAYBE);

        answer(network.official(0), InvitationAnswer.Answer.YES).orThrow();

        assertThat(invitations.of(coordinator, meeting).get(0).answer()).isEqualTo(InvitationAnswer.Answer.YES);
    }

    @Test
    void only_officials_of_invited_organisations_answer() {
        Actor coder = network.member(network.municipality(0), Role.CODER);

        assertThat(Problems.of(answer(network.official(2), InvitationAnswer.Answer.YES)))
                .containsExactly(": not-invited");
        assertThat(Problems.of(answer(coordinator, InvitationAnswer.Answer.YES)))
                .containsExactly(": not-invited");
        assertThat(Problems.of(answer(coder, InvitationAnswer.Answer.YES))).containsExactly(": not-invited");
        assertThat(Problems.of(answer(network.nobody(), InvitationAnswer.Answer.YES)))
                .containsExactly("meeting: not-found");
        assertThat(Problems.of(answer(first, InvitationAnswer.Answer.NONE))).containsExactly("answer: missing");
    }

    @Test
    void a_cancelled_meeting_takes_no_answers() {
        network.samverkan().meetings().cancel(coordinator, meeting).orThrow();

        assertThat(Problems.of(answer(first, InvitationAnswer.Answer.YES))).containsExactly("status: meeting-over");
    }

    @RepeatedTest(20)
    void many_may_answer_at_once_and_none_is_lost() throws InterruptedException, ExecutionException {
        List<Callable<Result<InvitationAnswer>>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Actor official = network.official(i % 2);
            work.add(() -> answer(official, InvitationAnswer.Answer.YES));
            work.add(() -> answer(official, InvitationAnswer.Answer.MAYBE));
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Result<InvitationAnswer>> done : threads.invokeAll(work)) {
                assertThat(done.get().isDone()).isTrue();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(invitations.of(coordinator, meeting))
                .extracting(invitation -> invitation.answers().size())
                .containsExactly(6, 6);
    }

    @Test
    void the_coordinator_writes_down_who_came_and_members_read_it() {
        List<Attendance.Attendee> came = List.of(
                new Attendance.Attendee(network.municipality(0), first.person()),
                new Attendance.Attendee(network.municipality(0), Optional.empty()));

        invitations.attended(coordinator, meeting.id(), came).orThrow();
        invitations.attended(coordinator, meeting.id(), came).orThrow();

        Attendance attendance =
                invitations.attendance(network.official(2), meeting.id()).orElseThrow();
        assertThat(attendance.attendees()).isEqualTo(came);
        assertThat(attendance.organisations()).containsExactly(network.municipality(0));
        assertThat(invitations.attendance(network.nobody(), meeting.id())).isEmpty();
    }

    @Test
    void nobody_else_writes_down_who_came_and_only_organisations_of_the_network_come() {
        assertThat(Problems.of(invitations.attended(first, meeting.id(), List.of())))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(invitations.attended(
                        coordinator,
                        new MeetingId(new UUID(9, 9)),
                        List.of(new Attendance.Attendee(new OrganisationId(new UUID(9, 8)), Optional.empty())))))
                .containsExactly("meeting: not-found", "attendees: not-found");
    }
}
