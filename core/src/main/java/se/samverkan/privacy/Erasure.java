package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.attachment.Attachment;
import se.samverkan.interview.Interview;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordType;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.retention.ActiveHolds;
import se.samverkan.retention.Decision;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.Destruction;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.DisposalReportId;
import se.samverkan.retention.LegalHold;
import se.samverkan.retention.RecordTypes;

/**
 * Erases a person's data (GDPR article 17) as far as the archive duty lets: lists first what will be done to what and why; then, when exactly
 * that list is confirmed, does it, forgets the person's key and writes a report that names nobody. Refused while a hold keeps everything about
 * the person. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Erasure {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;
    private final Destruction destruction;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param destruction destroys records with what hangs on them
     */
    public Erasure(Records records, Destruction destruction) {
        this.records = requireNonNull(records, "records");
        this.destruction = requireNonNull(destruction, "destruction");
    }

    /**
     * What erasing a person's data will do in the actor's network.
     *
     * @param actor who handles the person's request
     * @param person the person
     * @return the plan, or why not
     */
    public Result<ErasurePlan> plan(Actor actor, PersonId person) {
        if (!Permissions.mayHandleRequests(actor)) {
            return Result.refused(Problem.forbidden("handlers-only"));
        }
        ActiveHolds holds = ActiveHolds.in(records, actor.network());
        Optional<LegalHold> hold = holds.over(person);
        if (hold.isPresent()) {
            return Result.refused(Problem.conflict("", "person-held")
                    .with("reference", hold.get().decision().reference()));
        }
        ErasurePlan plan = new ErasurePlanner(records, actor, person, holds).plan();
        return plan.steps().isEmpty() ? Result.refused(Problem.notFound("", person.value())) : Result.done(plan);
    }

    /**
     * Does what a plan lists.
     *
     * @param actor who confirms
     * @param person the person
     * @param token what {@link ErasurePlan#token} gave for the list that was shown
     * @param decision the decision on the person's request
     * @param language the language of the report
     * @return the report as stored, or why not: the list has become another, a hold, or what is wrong with the decision
     */
    public Result<DisposalReport> erase(
            Actor actor, PersonId person, String token, DecisionDraft decision, Language language) {
        Requirements required = new Requirements();
        Optional<Decision> read = decision.read(required, records.now());
        return required.ifMet(() -> erased(actor, person, token, read.orElseThrow(), language));
    }

    private Result<DisposalReport> erased(
            Actor actor, PersonId person, String token, Decision decision, Language language) {
        try {
            return records.together(
                    () -> plan(actor, person).then(plan -> erased(actor, plan, token, decision, language)));
        } catch (StaleVersionException e) {
            // Somebody wrote or destroyed something of the list just now.
            return Result.refused(Problem.conflict("", "list-changed"));
        }
    }

    private Result<DisposalReport> erased(
            Actor actor, ErasurePlan plan, String token, Decision decision, Language language) {
        boolean whole = plan.token().equals(token)
                && plan.steps().stream().allMatch(step -> isApplied(actor, RecordTypes.of(step.record()), step));
        if (!whole) {
            return Result.refused(Problem.conflict("", "list-changed"));
        }
        if (plan.key() == ErasurePlan.Key.FORGOTTEN) {
            records.store().personKeys().ifPresent(keys -> keys.forget(plan.person()));
        }
        return Result.done(report(actor, plan, decision, language));
    }

    /**
     * A file goes with the record it is attached to, which may have stood before it in the list; anything else that is no longer there somebody
     * else destroyed just now.
     */
    private <R extends NetworkRecord> boolean isApplied(Actor actor, RecordType<R> type, ErasurePlan.Step step) {
        Optional<R> found =
                records.store().find(type, type.id(step.record().id()), Visibility.everythingIn(actor.network()));
        found.ifPresent(record -> apply(actor, type, record, step));
        return found.isPresent() || type.equals(Attachment.TYPE);
    }

    private <R extends NetworkRecord> void apply(Actor actor, RecordType<R> type, R record, ErasurePlan.Step step) {
        if (step.outcome() instanceof Outcome.Destroyed) {
            destruction.destroy(type, record, actor.person());
        } else if (step.outcome() instanceof Outcome.NameRemoved) {
            replace(actor, Membership.TYPE, ((Membership) record).nameless());
        } else if (step.outcome() instanceof Outcome.WordsErased) {
            replace(actor, Interview.TYPE, ((Interview) record).wordless());
        } else if (step.outcome() instanceof Outcome.Pseudonymised stays
                && !stays.erased().equals(Version.NEW)) {
            records.store().changes().erase(step.record(), stays.erased());
        }
    }

    /** Writes a version without what is erased, and erases what was written before. */
    private <R extends NetworkRecord> void replace(Actor actor, RecordType<R> type, R record) {
        Header header = record.header().changedAt(records.now());
        R emptied = type.recordClass().cast(record.withHeader(header));
        records.store().save(type, emptied, actor.person());
        records.store().changes().erase(type.ref(record.id()), record.header().version());
    }

    private DisposalReport report(Actor actor, ErasurePlan plan, Decision decision, Language language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        plan.steps().stream()
                .filter(step -> step.outcome() instanceof Outcome.Destroyed)
                .forEach(step -> counts.merge(step.record().type(), 1, Integer::sum));
        List<DisposalReport.Line> lines = counts.entrySet().stream()
                .map(entry -> new DisposalReport.Line(entry.getKey(), entry.getValue(), decision))
                .toList();
        int kept = (int) plan.steps().stream()
                .filter(step -> step.outcome() instanceof Outcome.KeptBack)
                .count();
        String name = language.equals(Language.ENGLISH) ? "Erasure " : "Radering ";
        return records.store()
                .save(
                        DisposalReport.TYPE,
                        new DisposalReport(
                                new DisposalReportId(records.newId()),
                                header(actor, language),
                                name + LocalDate.ofInstant(records.now(), SWEDEN),
                                DisposalReport.Cause.ERASURE,
                                lines,
                                kept),
                        actor.person());
    }

    /** The report is the network's, also when an administrator who acts for no organisation writes it. */
    private Header header(Actor actor, Language language) {
        Owner organiser = records.store()
                .find(Network.TYPE, actor.network(), Visibility.everythingIn(actor.network()))
                .orElseThrow()
                .header()
                .owner();
        return new Header(
                actor.network(),
                organiser,
                Version.NEW,
                Sharing.NETWORK,
                language,
                actor.origin(),
                actor.person(),
                records.now(),
                records.now());
    }
}
