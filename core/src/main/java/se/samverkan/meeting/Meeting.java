package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * A meeting of the network. Its calendar entry (RFC 5545) has the id as UID, the header's version as SEQUENCE and the status as STATUS.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the organiser
 * @param title what it is called, 1–120 characters
 * @param plan what it is about, when and where
 * @param invited the organisations invited, by id
 * @param status how far it has come
 * @since 0.1.0
 */
public record Meeting(MeetingId id, Header header, String title, Plan plan, Set<OrganisationId> invited, Status status)
        implements NetworkRecord {

    /** How meetings are stored and found: by {@code theme}, {@code status}, {@code organisation} and {@code format}; sorted by start. */
    public static final RecordType<Meeting> TYPE = RecordType.of(
                    "meeting", Meeting.class, MeetingId::new, Meeting::facets)
            .sortedBy(Meeting::start);

    /** How far a meeting has come. */
    public enum Status {
        /** It is to be held. */
        PLANNED,
        /** It has been held. */
        HELD,
        /** It will not be held. */
        CANCELLED
    }

    /**
     * What a meeting is about, when and where.
     *
     * @param purpose what it shall lead to, at most 2,000 characters; may be empty
     * @param themes its themes, by id
     * @param format its format
     * @param start when it begins (UTC)
     * @param end when it ends (UTC), after the start and at most 14 days later
     * @param place where it is held
     * @param agenda what happens, in order; may be empty
     */
    public record Plan(
            String purpose,
            Set<ThemeId> themes,
            FormatKey format,
            Instant start,
            Instant end,
            Place place,
            List<AgendaItem> agenda) {

        /** Copies the themes and the agenda, and refuses an end that is not after the start. */
        public Plan {
            requireNonNull(purpose, "purpose");
            themes = byId(themes);
            requireNonNull(format, "format");
            requireNonNull(place, "place");
            agenda = ImmutableList.copyOf(agenda);
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException(
                        "Meeting ends at " + end + ", not after its start at " + start + ": give a later end");
            }
        }
    }

    /** Copies the invited organisations. */
    public Meeting {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(plan, "plan");
        invited = byId(invited);
        requireNonNull(status, "status");
    }

    private static Facets facets(Meeting meeting) {
        return Facets.builder()
                .addAll("theme", texts(meeting.themes()))
                .add("status", meeting.status().name())
                .addAll("organisation", texts(meeting.invited()))
                .add("format", meeting.format().value())
                .build();
    }

    /** One order, whatever the set came from: a set has none in storage. */
    private static <I extends RecordId> Set<I> byId(Set<I> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static List<String> texts(Collection<? extends RecordId> ids) {
        return ids.stream().map(id -> id.value().toString()).toList();
    }

    /**
     * When it begins.
     *
     * @return the start (UTC)
     */
    public Instant start() {
        return plan.start();
    }

    /**
     * When it ends.
     *
     * @return the end (UTC)
     */
    public Instant end() {
        return plan.end();
    }

    /**
     * Its themes.
     *
     * @return the themes, by id
     */
    public Set<ThemeId> themes() {
        return plan.themes();
    }

    /**
     * Its format.
     *
     * @return the format's key
     */
    public FormatKey format() {
        return plan.format();
    }

    /** As somebody who is not a member sees it: without the way into the digital room. */
    Meeting withoutLink() {
        Plan open = new Plan(
                plan.purpose(),
                plan.themes(),
                plan.format(),
                plan.start(),
                plan.end(),
                plan.place().withoutLink(),
                plan.agenda());
        return new Meeting(id, header, title, open, invited, status);
    }

    Meeting with(Status other) {
        return new Meeting(id, header, title, plan, invited, other);
    }

    @Override
    public Meeting withHeader(Header other) {
        return new Meeting(id, other, title, plan, invited, status);
    }
}
