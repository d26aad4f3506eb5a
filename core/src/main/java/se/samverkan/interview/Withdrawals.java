package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Owner;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * Objections to interviews and their withdrawal, by the interviewed organisation's officials or by the coordinator for them. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class Withdrawals {

    private static final int LONGEST_REASON = 2_000;

    private final Records records;
    private final Inbox inbox;
    private final Members members;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Withdrawals(Records records) {
        this.records = requireNonNull(records, "records");
        this.inbox = new Inbox(records);
        this.members = new Members(records);
    }

    /**
     * An interview as the interviewed organisation sees it: that it exists and on what terms, without its words.
     *
     * @param id the interview
     * @param occasion whose words, when and on what terms
     * @param withdrawn whether it has been withdrawn
     */
    public record Notice(InterviewId id, Occasion occasion, boolean withdrawn) {}

    /**
     * The interviews made with the actor's organisation.
     *
     * @param official whose organisation
     * @return one notice for each, the first recorded first; empty for those who may not answer for an organisation
     */
    public List<Notice> noticesFor(Actor official) {
        OrganisationId organisation = official.organisation().orElse(null);
        if (organisation == null || !Permissions.mayAnswerFor(official, organisation)) {
            return List.of();
        }
        Set<InterviewId> withdrawn = withdrawn(official.network());
        RecordQuery<Interview> own = RecordQuery.of(Interview.TYPE)
                .with("organisation", organisation.value().toString())
                .oldestFirst();
        return records.allIn(official.network(), own).stream()
                .map(interview -> new Notice(interview.id(), interview.occasion(), withdrawn.contains(interview.id())))
                .toList();
    }

    /**
     * Objects to the use of an interview, or withdraws it. The coordinators are told.
     *
     * @param actor an official of the interviewed organisation, or a coordinator who notes down what the person said
     * @param id the interview
     * @param kind an objection or a withdrawal
     * @param reason why, at most 2,000 characters; may be empty
     * @return the objection as stored, or why not
     */
    public Result<Objection> object(Actor actor, InterviewId id, Objection.Kind kind, String reason) {
        return new Requirements()
                .text("reason", reason, 0, LONGEST_REASON)
                .ifMet(() -> records.store()
                        .find(Interview.TYPE, id, Visibility.everythingIn(actor.network()))
                        .filter(interview ->
                                actor.is(Role.COORDINATOR) || Permissions.mayAnswerFor(actor, interview.organisation()))
                        .map(interview ->
                                records.together(() -> Result.done(stored(actor, interview, kind, reason.strip()))))
                        .orElseGet(() -> Result.refused(
                                Problem.notFound("interview", id.value().toString()))));
    }

    private Objection stored(Actor actor, Interview interview, Objection.Kind kind, String reason) {
        Header header = new Header(
                actor.network(),
                new Owner(actor.organisation().orElseThrow()),
                Version.NEW,
                Sharing.RESTRICTED,
                interview.header().language(),
                actor.origin(),
                actor.person(),
                records.now(),
                records.now());
        Objection objection = new Objection(
                new ObjectionId(records.newId()), header, interview.id(), interview.organisation(), kind, reason);
        Objection stored = records.store().save(Objection.TYPE, objection, actor.person());
        inbox.tell(
                actor,
                members.with(actor, Role.COORDINATOR),
                kind == Objection.Kind.WITHDRAWAL ? "interview-withdrawn" : "interview-objection",
                ImmutableMap.of(),
                Interview.TYPE.ref(interview.id()),
                interview.title());
        return stored;
    }

    /**
     * The interviews of a network that have been withdrawn, for whoever counts or shows what interviews gave.
     *
     * @param network the network
     * @return their ids
     */
    public Set<InterviewId> withdrawn(NetworkId network) {
        RecordQuery<Objection> query = RecordQuery.of(Objection.TYPE).with("kind", Objection.Kind.WITHDRAWAL.name());
        ImmutableSet.Builder<InterviewId> ids = ImmutableSet.builder();
        records.allIn(network, query.oldestFirst()).forEach(objection -> ids.add(objection.interview()));
        return ids.build();
    }

    /**
     * The objections the actor may handle, the newest first.
     *
     * @param coordinator who looks
     * @return the objections; empty for those who are no coordinators
     */
    public List<Objection> all(Actor coordinator) {
        return coordinator.is(Role.COORDINATOR)
                ? records.all(coordinator, RecordQuery.of(Objection.TYPE).newestFirst())
                : List.of();
    }
}
