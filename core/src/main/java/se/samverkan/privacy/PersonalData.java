package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.interview.Withdrawals;
import se.samverkan.network.Actor;
import se.samverkan.network.Directory;
import se.samverkan.network.Membership;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.Change;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * A copy of everything about one person (GDPR article 15): for the person all of it, for those who handle a request what they may see anyway
 * and the number of the rest. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class PersonalData {

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public PersonalData(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Everything about one person in the actor's network.
     *
     * @param actor the person, or who handles the person's request
     * @param person the person
     * @return what there is, or why the actor may not see it
     */
    public Result<PersonRecords> of(Actor actor, PersonId person) {
        if (!Permissions.isSelf(actor, person) && !Permissions.mayHandleRequests(actor)) {
            return Result.refused(Problem.forbidden("own-data-only"));
        }
        Traces traces = new Traces(records, actor.network(), person);
        List<Change> changes = traces.changes();
        return Result.done(collected(actor, person, changes, traces.of(changes)));
    }

    private PersonRecords collected(Actor actor, PersonId person, List<Change> changes, List<Trace<?>> found) {
        List<Membership> memberships = new ArrayList<>();
        List<Trace<?>> shown = new ArrayList<>();
        Map<String, Long> hidden = new LinkedHashMap<>();
        for (Trace<?> trace : found) {
            if (trace.record() instanceof Membership membership
                    && membership.person().equals(person)) {
                memberships.add(membership);
            } else if (isShown(actor, person, trace)) {
                shown.add(trace);
            } else {
                hidden.merge(trace.type().name(), 1L, Long::sum);
            }
        }
        return new PersonRecords(
                person,
                new Directory(records.store()).subject(person),
                memberships,
                shown,
                hidden,
                interviews(memberships),
                seen(actor, person, changes, shown));
    }

    /** A person also gets what they wrote for an organisation they have left; but no interviews they may no longer read. */
    private static <R extends NetworkRecord> boolean isShown(Actor actor, PersonId person, Trace<R> trace) {
        Header header = trace.record().header();
        boolean own = Permissions.isSelf(actor, person)
                && header.author().equals(actor.person())
                && header.sharing() != Sharing.RESTRICTED;
        return own || Permissions.mayRead(actor, trace.type(), trace.record());
    }

    private List<Withdrawals.Notice> interviews(List<Membership> memberships) {
        Withdrawals withdrawals = new Withdrawals(records);
        return memberships.stream()
                .filter(Membership::active)
                .map(Actor::of)
                .flatMap(actor -> withdrawals.noticesFor(actor).stream())
                .distinct()
                .toList();
    }

    /** Whoever handles a request sees of the trail only what has to do with records they see. */
    private static List<Change> seen(Actor actor, PersonId person, List<Change> changes, List<Trace<?>> shown) {
        if (Permissions.isSelf(actor, person)) {
            return changes;
        }
        Set<RecordRef> visible = shown.stream().map(Trace::ref).collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> visible.contains(change.record()))
                .toList();
    }
}
