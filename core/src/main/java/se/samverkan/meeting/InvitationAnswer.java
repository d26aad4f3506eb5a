package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;

/**
 * What one person answers to an invitation, for the organisation they act for. It belongs to that organisation. A person has one answer to a
 * meeting; a later version replaces it.
 *
 * @param id its identity, which follows from the meeting, the organisation and the person
 * @param header what every record carries; its owner is the organisation that answers
 * @param meeting the meeting
 * @param organisation the organisation answered for
 * @param person who answers
 * @param answer what they answer
 * @param comment a line to the organiser, at most 500 characters; may be empty
 * @since 0.1.0
 */
public record InvitationAnswer(
        InvitationAnswerId id,
        Header header,
        MeetingId meeting,
        OrganisationId organisation,
        PersonId person,
        Answer answer,
        String comment)
        implements NetworkRecord {

    /** How answers are stored and found: by {@code meeting}, {@code organisation}, {@code person} and {@code answer}. */
    public static final RecordType<InvitationAnswer> TYPE = RecordType.of(
            "invitation-answer", InvitationAnswer.class, InvitationAnswerId::new, InvitationAnswer::facets);

    /** What may be answered. The words of iCalendar's PARTSTAT stand beside. */
    public enum Answer {
        /** Comes (ACCEPTED). */
        YES,
        /** May come (TENTATIVE). */
        MAYBE,
        /** Does not come (DECLINED). */
        NO,
        /** Has not answered (NEEDS-ACTION). */
        NONE
    }

    /** Refuses missing parts, and no answer as an answer. */
    public InvitationAnswer {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(meeting, "meeting");
        requireNonNull(organisation, "organisation");
        requireNonNull(person, "person");
        requireNonNull(comment, "comment");
        if (answer == Answer.NONE) {
            throw new IllegalArgumentException("Answer NONE is given by not answering: give YES, MAYBE or NO");
        }
    }

    private static Facets facets(InvitationAnswer given) {
        return Facets.builder()
                .add("meeting", given.meeting().value().toString())
                .add("organisation", given.organisation().value().toString())
                .add("person", given.person().value())
                .add("answer", given.answer().name())
                .build();
    }

    static InvitationAnswerId idOf(MeetingId meeting, OrganisationId organisation, PersonId person) {
        String name = meeting.value() + "/" + organisation.value() + "/" + person.value();
        return new InvitationAnswerId(RecordId.nameBased(name));
    }

    @Override
    public String title() {
        return answer.name();
    }

    InvitationAnswer with(Answer other, String why) {
        return new InvitationAnswer(id, header, meeting, organisation, person, other, why);
    }

    @Override
    public InvitationAnswer withHeader(Header other) {
        return new InvitationAnswer(id, other, meeting, organisation, person, answer, comment);
    }
}
