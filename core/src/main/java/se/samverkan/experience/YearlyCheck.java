package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Membership;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Change;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordState;
import se.samverkan.record.Sharing;
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
    private static final int LOGGED = 1_000;

    private final Records records;
    private final Inbox inbox;
    private final Map<ExperienceId, LocalDate> next = new LinkedHashMap<>();
    private long read;

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
     * Reminds of the experiences that nobody has checked for a year or whose last day has passed. It reads what has been written since the last
     * time, by the change log, and what is to be asked about now; of the rest it remembers the day on which it is to be asked about.
     *
     * @return how many reminders were sent
     */
    public synchronized int remind() {
        int sent = 0;
        List<Change> changes = records.store().changes().after(read, LOGGED);
        while (!changes.isEmpty()) {
            sent += remind(written(changes));
            read = changes.get(changes.size() - 1).position();
            changes = records.store().changes().after(read, LOGGED);
        }
        LocalDate today = today();
        return sent
                + remind(next.entrySet().stream()
                        .filter(entry -> !entry.getValue().isAfter(today))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(records.now(), SWEDEN);
    }

    private static List<ExperienceId> written(List<Change> changes) {
        return changes.stream()
                .map(Change::record)
                .filter(record -> record.type().equals(Experience.TYPE.name()))
                .map(record -> new ExperienceId(record.id()))
                .distinct()
                .toList();
    }

    private int remind(List<ExperienceId> ids) {
        int sent = 0;
        for (List<ExperienceId> part : Lists.partition(ids, STEP)) {
            List<Experience> found = records.store().findAll(Experience.TYPE, part, Visibility.everything());
            for (Experience experience : found) {
                sent += remind(experience);
            }
            Set<ExperienceId> gone = new LinkedHashSet<>(part);
            found.forEach(experience -> gone.remove(experience.id()));
            next.keySet().removeAll(gone);
        }
        return sent;
    }

    private int remind(Experience experience) {
        if (experience.header().sharing() == Sharing.DRAFT
                || experience.header().state() == RecordState.ARCHIVED) {
            next.remove(experience.id());
            return 0;
        }
        LocalDate today = today();
        Freshness freshness = Freshness.of(experience, List.of(), today);
        int year = Period.between(freshness.checked(), today).getYears();
        LocalDate anniversary = freshness.checked().plusYears(Math.max(0, year) + 1L);
        if (freshness.state() == Freshness.State.CURRENT) {
            next.put(
                    experience.id(),
                    earlier(anniversary, experience.provenance().validUntil()));
            return 0;
        }
        int sent = inbox.remind(
                owner(experience),
                responsible(experience),
                CODE,
                ImmutableMap.of("checked", freshness.checked().toString()),
                Experience.TYPE.ref(experience.id()),
                experience.title(),
                freshness.checked() + "+" + year);
        next.put(experience.id(), anniversary);
        return sent;
    }

    /** The anniversary, or the day after the last day on which it was thought to hold. */
    private static LocalDate earlier(LocalDate anniversary, Optional<LocalDate> last) {
        return last.map(day -> day.plusDays(1)).filter(anniversary::isAfter).orElse(anniversary);
    }

    private static Actor owner(Experience experience) {
        return new Actor(
                experience.header().network(),
                Optional.empty(),
                Optional.of(experience.header().owner().organisation()),
                ImmutableMap.<Role, Role>of().keySet(),
                experience.header().origin());
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
