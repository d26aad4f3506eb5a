package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;

/**
 * The answers to invitations, and who came. Each answer is a record of the organisation that gives it, so that all may answer at once. Safe for
 * use by several threads.
 *
 * @since 0.1.0
 */
public final class Invitations {

    private static final int LONGEST_COMMENT = 500;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Invitations(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Answers an invitation for the actor's organisation. A new answer replaces the actor's old one; colleagues answer for themselves.
     *
     * @param official who answers
     * @param id the meeting
     * @param answer comes, may come or does not come
     * @param comment a line to the organiser, at most 500 characters
     * @return the answer as stored, or why not
     */
    public Result<InvitationAnswer> answer(
            Actor official, MeetingId id, InvitationAnswer.Answer answer, String comment) {
        Optional<Meeting> meeting = records.find(official, Meeting.TYPE, id);
        if (meeting.isEmpty()) {
            return Result.refused(Problem.notFound("meeting", id.value().toString()));
        }
        OrganisationId organisation = official.organisation()
                .filter(own -> Permissions.mayAnswerFor(official, own))
                .filter(meeting.get().invited()::contains)
                .orElse(null);
        if (organisation == null) {
            return Result.refused(Problem.forbidden("not-invited"));
        }
        return new Requirements()
                .text("comment", comment, 0, LONGEST_COMMENT)
                .check(answer != InvitationAnswer.Answer.NONE, Problem.invalid("answer", "missing"))
                .check(
                        meeting.get().status() == Meeting.Status.PLANNED,
                        Problem.conflict("status", "meeting-over")
                                .with("value", meeting.get().status()))
                .ifMet(() -> answered(official, organisation, id, answer, comment.strip()));
    }

    private Result<InvitationAnswer> answered(
            Actor official,
            OrganisationId organisation,
            MeetingId meeting,
            InvitationAnswer.Answer answer,
            String comment) {
        PersonId person = official.person().orElseThrow();
        InvitationAnswerId id = InvitationAnswer.idOf(meeting, organisation, person);
        return records.createOrUpdate(
                official,
                InvitationAnswer.TYPE,
                id,
                header -> new InvitationAnswer(id, header, meeting, organisation, person, answer, comment),
                given -> given.with(answer, comment));
    }

    /**
     * The invitations to a meeting with what has been answered.
     *
     * @param actor who looks
     * @param meeting the meeting
     * @return one for each invited organisation, by id; without answers for those who are not members
     */
    public List<Invitation> of(Actor actor, Meeting meeting) {
        RecordQuery<InvitationAnswer> query = RecordQuery.of(InvitationAnswer.TYPE)
                .with("meeting", meeting.id().value().toString())
                .oldestFirst();
        List<InvitationAnswer> answers = records.all(actor, query);
        return meeting.invited().stream()
                .map(organisation -> new Invitation(
                        organisation,
                        answers.stream()
                                .filter(answer -> answer.organisation().equals(organisation))
                                .toList()))
                .toList();
    }

    /**
     * The actor's own answer to a meeting.
     *
     * @param actor who looks
     * @param meeting the meeting
     * @return the answer, empty if the actor has not answered
     */
    public Optional<InvitationAnswer> mine(Actor actor, MeetingId meeting) {
        return actor.organisation()
                .flatMap(organisation ->
                        actor.person().map(person -> InvitationAnswer.idOf(meeting, organisation, person)))
                .flatMap(id -> records.find(actor, InvitationAnswer.TYPE, id));
    }

    /**
     * Writes down who came. A new list replaces the old one.
     *
     * @param coordinator who writes it down
     * @param id the meeting
     * @param attendees who came
     * @return the list as stored, or why not
     */
    public Result<Attendance> attended(Actor coordinator, MeetingId id, List<Attendance.Attendee> attendees) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        Requirements required = new Requirements()
                .check(
                        records.find(coordinator, Meeting.TYPE, id).isPresent(),
                        Problem.notFound("meeting", id.value().toString()));
        List<OrganisationId> organisations = attendees.stream()
                .map(Attendance.Attendee::organisation)
                .distinct()
                .toList();
        List<OrganisationId> known = records.findAll(coordinator, Organisation.TYPE, organisations).stream()
                .map(Organisation::id)
                .toList();
        organisations.stream()
                .filter(organisation -> !known.contains(organisation))
                .forEach(organisation -> required.refuse(
                        Problem.notFound("attendees", organisation.value().toString())));
        return required.ifMet(() -> listed(coordinator, id, attendees));
    }

    private Result<Attendance> listed(Actor coordinator, MeetingId id, List<Attendance.Attendee> attendees) {
        return records.createOrUpdate(
                coordinator,
                Attendance.TYPE,
                id,
                header -> new Attendance(id, header, attendees),
                list -> new Attendance(id, list.header(), attendees));
    }

    /**
     * Who came to a meeting.
     *
     * @param actor who looks
     * @param meeting the meeting
     * @return the list, empty if none has been written or the actor is not a member
     */
    public Optional<Attendance> attendance(Actor actor, MeetingId meeting) {
        return records.find(actor, Attendance.TYPE, meeting);
    }
}
