package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;

/**
 * Who came to a meeting, kept by the coordinator.
 *
 * @param id the meeting's identity: a meeting has one list
 * @param header what every record carries; its owner is the organiser
 * @param attendees who came
 * @since 0.1.0
 */
public record Attendance(MeetingId id, Header header, List<Attendee> attendees) implements NetworkRecord {

    /** How lists are stored and found: by {@code organisation} and {@code person}. */
    public static final RecordType<Attendance> TYPE =
            RecordType.of("attendance", Attendance.class, MeetingId::new, Attendance::facets);

    /**
     * Somebody who came.
     *
     * @param organisation the organisation they came for
     * @param person who; empty for a guest who is not a member
     */
    public record Attendee(OrganisationId organisation, Optional<PersonId> person) {

        /** Refuses missing parts. */
        public Attendee {
            requireNonNull(organisation, "organisation");
            requireNonNull(person, "person");
        }
    }

    /** Copies the attendees. */
    public Attendance {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        attendees = ImmutableList.copyOf(attendees);
    }

    private static Facets facets(Attendance attendance) {
        Facets.Builder facets = Facets.builder();
        attendance.attendees().forEach(attendee -> {
            facets.add("organisation", attendee.organisation().value().toString());
            attendee.person().ifPresent(person -> facets.add("person", person.value()));
        });
        return facets.build();
    }

    /**
     * The organisations that came.
     *
     * @return each once, in the order of the list
     */
    public Set<OrganisationId> organisations() {
        return attendees.stream().map(Attendee::organisation).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String title() {
        return id.value().toString();
    }

    @Override
    public Attendance withHeader(Header other) {
        return new Attendance(id, other, attendees);
    }
}
