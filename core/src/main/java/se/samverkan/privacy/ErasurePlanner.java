package se.samverkan.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.Withdrawals;
import se.samverkan.network.Actor;
import se.samverkan.network.Directory;
import se.samverkan.network.Membership;
import se.samverkan.network.Notification;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.retention.ActiveHolds;
import se.samverkan.retention.LegalHold;

/** Decides record by record what erasing a person's data does to it. */
final class ErasurePlanner {

    private final Records records;
    private final Actor actor;
    private final PersonId person;
    private final ActiveHolds holds;
    private final List<ErasurePlan.Step> steps = new ArrayList<>();
    private final Set<RecordRef> planned = new LinkedHashSet<>();

    ErasurePlanner(Records records, Actor actor, PersonId person, ActiveHolds holds) {
        this.records = records;
        this.actor = actor;
        this.person = person;
        this.holds = holds;
    }

    ErasurePlan plan() {
        Traces traces = new Traces(records, actor.network(), person);
        List<Trace<?>> found = traces.of(traces.changes());
        organisations(found).forEach(this::withdrawn);
        found.forEach(this::planned);
        return new ErasurePlan(person, steps, key());
    }

    private static Set<String> organisations(List<Trace<?>> found) {
        Set<String> organisations = new LinkedHashSet<>();
        found.forEach(trace -> {
            if (trace.record() instanceof Membership membership) {
                organisations.add(membership.organisation().value().toString());
            }
        });
        return organisations;
    }

    /** The withdrawn interviews of an organisation lose their words, and all that was taken from them goes. */
    private void withdrawn(String organisation) {
        Set<InterviewId> withdrawn = new Withdrawals(records).withdrawn(actor.network());
        records.allIn(actor.network(), RecordQuery.of(Interview.TYPE).with("organisation", organisation)).stream()
                .filter(interview -> withdrawn.contains(interview.id()))
                .filter(interview -> !interview.wordless().equals(interview))
                .forEach(interview -> {
                    if (add(Interview.TYPE, interview, new Outcome.WordsErased())) {
                        taken(interview);
                    }
                });
    }

    private void taken(Interview interview) {
        String id = interview.id().value().toString();
        records.allIn(actor.network(), RecordQuery.of(Passage.TYPE).with("interview", id))
                .forEach(passage -> add(Passage.TYPE, passage, new Outcome.Destroyed()));
        records.allIn(actor.network(), RecordQuery.of(Quotation.TYPE).with("interview", id))
                .forEach(quotation -> {
                    add(Quotation.TYPE, quotation, new Outcome.Destroyed());
                    records.store()
                            .find(QuotationAnswer.TYPE, quotation.id(), Visibility.everythingIn(actor.network()))
                            .ifPresent(answer -> add(QuotationAnswer.TYPE, answer, new Outcome.Destroyed()));
                });
    }

    private <R extends NetworkRecord> void planned(Trace<R> trace) {
        add(trace.type(), trace.record(), outcome(trace));
    }

    private <R extends NetworkRecord> Outcome outcome(Trace<R> trace) {
        R record = trace.record();
        if (record instanceof Membership membership && membership.person().equals(person)) {
            return new Outcome.NameRemoved();
        }
        if (record instanceof Notification notification
                && notification.receiver().equals(person)) {
            return new Outcome.Destroyed();
        }
        boolean own = record.header().author().equals(Optional.of(person));
        boolean draft = record.header().state() == RecordState.DRAFT;
        if (own && draft && record.header().sharing() == Sharing.DRAFT) {
            return new Outcome.Destroyed();
        }
        Outcome.Reason reason = draft ? Outcome.Reason.WORK_OF_OTHERS : Outcome.Reason.PUBLIC_DOCUMENT;
        return new Outcome.Pseudonymised(reason, own && !draft ? lastDraft(trace) : Version.NEW);
    }

    /** What was written before a record became a public document was work in progress, and need not stay. */
    private <R extends NetworkRecord> Version lastDraft(Trace<R> trace) {
        ChangeLog log = records.store().changes();
        Version last = Version.NEW;
        for (Change change : log.of(trace.ref())) {
            boolean draft = !change.version().equals(trace.record().header().version())
                    && log.payload(trace.type(), trace.record().id(), change.version())
                            .filter(payload -> payload.header().state() == RecordState.DRAFT)
                            .isPresent();
            last = draft ? change.version() : last;
        }
        return last;
    }

    /** Adds a step unless the record has one; tells whether it will be done. */
    private <R extends NetworkRecord> boolean add(RecordType<R> type, R record, Outcome outcome) {
        RecordRef ref = type.ref(record.id());
        if (!planned.add(ref)) {
            return false;
        }
        Optional<LegalHold> hold = holds.over(type, record);
        Optional<String> title = Optional.of(record.title()).filter(known -> Permissions.mayRead(actor, type, record));
        steps.add(new ErasurePlan.Step(
                ref,
                record.header().version(),
                title,
                hold.<Outcome>map(Outcome.KeptBack::new).orElse(outcome)));
        return hold.isEmpty();
    }

    private ErasurePlan.Key key() {
        Directory directory = new Directory(records.store());
        if (directory.subject(person).isEmpty()) {
            return ErasurePlan.Key.NONE;
        }
        boolean elsewhere = directory.memberships(person).stream()
                .anyMatch(membership -> !membership.header().network().equals(actor.network()));
        return elsewhere ? ErasurePlan.Key.NEEDED_ELSEWHERE : ErasurePlan.Key.FORGOTTEN;
    }
}
