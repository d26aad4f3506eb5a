package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Membership;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.record.Place;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordState;
import se.samverkan.record.Sharing;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/**
 * Asks once a year whether what was written still holds: whoever wrote it, or their colleagues when they have left, get a reminder in the inbox
 * that they answer by one button. It works on behalf of no reader, as often as the installation likes and on any number of nodes: of each
 * experience and year one reminder is sent. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class YearlyCheck {

    /** The notification's code. */
    public static final String CODE = "experience-check";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int STEP = 100;

    private final Records records;
    private final Inbox inbox;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public YearlyCheck(Records records) {
        this.records = requireNonNull(records, "records");
        this.inbox = new Inbox(records);
    }

    /**
     * Reads all experiences through, a hundred at a time, and reminds of those that nobody has checked for a year or whose last day has passed.
     *
     * @return how many reminders were sent
     */
    public int remind() {
        RecordQuery<Experience> all =
                RecordQuery.of(Experience.TYPE).oldestFirst().page(1, STEP);
        int sent = 0;
        Optional<Place> place = Optional.empty();
        do {
            Slice<Experience> slice = records.store().slice(all, place, Visibility.everything());
            for (Experience experience : slice.items()) {
                sent += remind(experience);
            }
            place = slice.next();
        } while (place.isPresent());
        return sent;
    }

    private int remind(Experience experience) {
        LocalDate today = LocalDate.ofInstant(records.now(), SWEDEN);
        Freshness freshness = Freshness.of(experience, List.of(), today);
        boolean due = freshness.state() == Freshness.State.CHECK_DUE || freshness.state() == Freshness.State.EXPIRED;
        boolean asked = experience.header().sharing() != Sharing.DRAFT
                && experience.header().state() != RecordState.ARCHIVED;
        if (!due || !asked) {
            return 0;
        }
        int year = Period.between(freshness.checked(), today).getYears();
        Actor owner = new Actor(
                experience.header().network(),
                Optional.empty(),
                Optional.of(experience.header().owner().organisation()),
                ImmutableMap.<Role, Role>of().keySet(),
                experience.header().origin());
        return inbox.remind(
                owner,
                responsible(experience),
                CODE,
                ImmutableMap.of("checked", freshness.checked().toString()),
                Experience.TYPE.ref(experience.id()),
                experience.title(),
                freshness.checked() + "+" + year);
    }

    /** Who wrote it, or all who act for the owner when they have left. */
    private List<PersonId> responsible(Experience experience) {
        RecordQuery<Membership> members = RecordQuery.of(Membership.TYPE)
                .with(
                        "organisation",
                        experience.header().owner().organisation().value().toString())
                .with("active", "true");
        List<PersonId> active =
                records
                        .store()
                        .all(
                                members,
                                Visibility.everythingIn(experience.header().network()))
                        .stream()
                        .filter(member -> member.roles().contains(Role.OFFICIAL)
                                || member.roles().contains(Role.COORDINATOR))
                        .map(Membership::person)
                        .distinct()
                        .toList();
        Optional<PersonId> author = experience.header().author().filter(active::contains);
        return author.map(List::of).orElse(active);
    }
}
