package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Visibility;
import se.samverkan.retention.RecordTypes;

/**
 * Hands over what an official answers for when they leave: their experiences, drafts, questions and meetings get a colleague of the same
 * organisation as author, who from then on sees the drafts and gets the reminders. Nothing else about them changes. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class HandOver {

    /** The types that are handed over. A type that the library does not know is left aside. */
    private static final List<String> TYPES = List.of("experience", "manuscript", "question", "meeting", "law-change");

    private static final int ATTEMPTS = 5;

    private final Records records;

    /**
     * One record that would be handed over.
     *
     * @param record the record
     * @param title its title; empty for a draft, which only its author sees
     */
    public record Item(RecordRef record, Optional<String> title) {}

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public HandOver(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The members of whom the actor may hand over what they answer for: coordinators of everybody, others of themselves.
     *
     * @param actor who looks
     * @return the active memberships, by title
     */
    public List<Membership> members(Actor actor) {
        return records.all(actor, RecordQuery.of(Membership.TYPE).with("active", "true")).stream()
                .filter(member -> mayHandOver(actor, member))
                .toList();
    }

    private static boolean mayHandOver(Actor actor, Membership leaving) {
        boolean own = Permissions.isSelf(actor, leaving.person())
                && actor.organisation().equals(Optional.of(leaving.organisation()));
        return own || actor.is(Role.COORDINATOR);
    }

    /**
     * The colleagues who can take over.
     *
     * @param actor who looks
     * @param leaving the member who leaves
     * @return the other active members of the organisation, by title
     */
    public List<Membership> colleagues(Actor actor, Membership leaving) {
        return records
                .all(
                        actor,
                        RecordQuery.of(Membership.TYPE)
                                .with("active", "true")
                                .with(
                                        "organisation",
                                        leaving.organisation().value().toString()))
                .stream()
                .filter(member -> !member.person().equals(leaving.person()))
                .toList();
    }

    /**
     * What a member answers for.
     *
     * @param actor who looks
     * @param id the membership of the member
     * @return the records, or that the actor may not know
     */
    public Result<List<Item>> list(Actor actor, MembershipId id) {
        return leaving(actor, id)
                .map(member -> RecordTypes.all().stream()
                        .filter(type -> TYPES.contains(type.name()))
                        .flatMap(type -> items(actor, type, member).stream())
                        .toList());
    }

    private Result<Membership> leaving(Actor actor, MembershipId id) {
        return records.find(actor, Membership.TYPE, id)
                .filter(member -> mayHandOver(actor, member))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound("", id.value().toString())));
    }

    private <R extends NetworkRecord> List<Item> items(Actor actor, RecordType<R> type, Membership member) {
        return of(type, member).stream()
                .map(record -> new Item(
                        type.ref(record.id()),
                        Permissions.mayRead(actor, type, record) ? Optional.of(record.title()) : Optional.empty()))
                .toList();
    }

    private <R extends NetworkRecord> List<R> of(RecordType<R> type, Membership member) {
        Visibility everything = Visibility.everythingIn(member.header().network());
        return records.store().all(RecordQuery.of(type), everything).stream()
                .filter(record -> answersFor(member, record.header()))
                .toList();
    }

    private static boolean answersFor(Membership member, Header header) {
        return header.author().equals(Optional.of(member.person()))
                && header.owner().organisation().equals(member.organisation())
                && header.state() != RecordState.ARCHIVED;
    }

    /**
     * Hands over everything a member answers for, all of it or nothing. What somebody changes meanwhile is handed over with that change.
     *
     * @param actor who hands over
     * @param id the membership of the member who leaves
     * @param successor the membership of the colleague who takes over
     * @return what was handed over, or why not
     */
    public Result<List<RecordRef>> handOver(Actor actor, MembershipId id, MembershipId successor) {
        return leaving(actor, id)
                .then(member -> colleagues(actor, member).stream()
                        .filter(colleague -> colleague.id().equals(successor))
                        .findFirst()
                        .map(colleague -> allAtOnce(actor, member, colleague))
                        .orElseGet(() -> Result.refused(Problem.invalid("successor", "missing"))));
    }

    /** Whoever changes a record meanwhile keeps their change: it is read again, and handed over as it is then. */
    private Result<List<RecordRef>> allAtOnce(Actor actor, Membership member, Membership colleague) {
        try {
            return records.together(ATTEMPTS, () -> Result.done(allTo(actor, member, colleague)));
        } catch (StaleVersionException e) {
            return Result.refused(Problem.conflict("", "handed-over-while-changed"));
        }
    }

    private List<RecordRef> allTo(Actor actor, Membership member, Membership colleague) {
        List<RecordRef> done = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.all()) {
            if (TYPES.contains(type.name())) {
                done.addAll(typeTo(actor, type, member, colleague));
            }
        }
        return done;
    }

    private <R extends NetworkRecord> List<RecordRef> typeTo(
            Actor actor, RecordType<R> type, Membership member, Membership colleague) {
        List<RecordRef> done = new ArrayList<>();
        for (R record : of(type, member)) {
            Header header = record.header().takenOverBy(colleague.person()).changedAt(kept(type, record.header()));
            records.store().save(type, type.recordClass().cast(record.withHeader(header)), actor.person());
            done.add(type.ref(record.id()));
        }
        return done;
    }

    /** Taking over is no change of what is told, and must not make an old experience look fresh; a draft comes first in the new list. */
    private java.time.Instant kept(RecordType<?> type, Header header) {
        return header.sharing() == Sharing.DRAFT && !type.name().equals("experience")
                ? records.now()
                : header.changed();
    }
}
