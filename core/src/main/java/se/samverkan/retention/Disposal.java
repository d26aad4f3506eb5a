package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Visibility;

/**
 * Disposal (gallring): lists first what the retention schedule says shall go, and what a hold or the archive keeps back; then, when exactly
 * that list is confirmed, destroys it and writes a report. Without a decision nothing is disposed of. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Disposal {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;
    private final Destruction destruction;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param destruction destroys records with what hangs on them
     */
    public Disposal(Records records, Destruction destruction) {
        this.records = requireNonNull(records, "records");
        this.destruction = requireNonNull(destruction, "destruction");
    }

    /**
     * What is due today.
     *
     * @param coordinator who looks
     * @return the plan, or why not
     */
    public Result<DisposalPlan> plan(Actor coordinator) {
        return coordinator.is(Role.COORDINATOR)
                ? Result.done(planned(coordinator))
                : Result.refused(Problem.forbidden("coordinators-only"));
    }

    private DisposalPlan planned(Actor coordinator) {
        return new DisposalPlanner(records, destruction, coordinator).plan();
    }

    /**
     * Destroys what a plan lists.
     *
     * @param coordinator who confirms
     * @param token what {@link DisposalPlan#token} gave for the list that was shown
     * @param language the language of the report
     * @return the report as stored, or why not: the list has become another, or is empty
     */
    public Result<DisposalReport> dispose(Actor coordinator, String token, Language language) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        try {
            return records.together(() -> disposed(coordinator, token, language));
        } catch (StaleVersionException e) {
            // Somebody wrote or destroyed something of the list just now.
            return Result.refused(Problem.conflict("", "list-changed"));
        }
    }

    private Result<DisposalReport> disposed(Actor coordinator, String token, Language language) {
        DisposalPlan plan = planned(coordinator);
        if (!plan.token().equals(token)) {
            return Result.refused(Problem.conflict("", "list-changed"));
        }
        if (plan.due().isEmpty()) {
            return Result.refused(Problem.conflict("", "nothing-due"));
        }
        boolean whole =
                plan.due().stream().allMatch(due -> isDestroyed(coordinator, RecordTypes.of(due.record()), due));
        return whole ? report(coordinator, plan, language) : Result.refused(Problem.conflict("", "list-changed"));
    }

    /** False if somebody else has destroyed it just now. */
    private <R extends NetworkRecord> boolean isDestroyed(Actor coordinator, RecordType<R> type, DisposalPlan.Due due) {
        Optional<R> found =
                records.store().find(type, type.id(due.record().id()), Visibility.everythingIn(coordinator.network()));
        found.ifPresent(record -> destruction.destroy(type, record, coordinator.person()));
        return found.isPresent();
    }

    private Result<DisposalReport> report(Actor coordinator, DisposalPlan plan, Language language) {
        List<DisposalReport.Line> lines = plan.counts().entrySet().stream()
                .map(entry -> new DisposalReport.Line(
                        entry.getKey().type(), entry.getValue(), entry.getKey().decision()))
                .toList();
        String name = language.equals(Language.ENGLISH) ? "Disposal " : "Gallring ";
        return records.create(
                coordinator,
                DisposalReport.TYPE,
                Sharing.NETWORK,
                language,
                header -> new DisposalReport(
                        new DisposalReportId(records.newId()),
                        header,
                        name + LocalDate.ofInstant(records.now(), SWEDEN),
                        DisposalReport.Cause.DISPOSAL,
                        lines,
                        plan.keptBack().size()));
    }

    /**
     * Looks up a report.
     *
     * @param actor who looks
     * @param id its id
     * @return the report, empty if there is none that the actor may see
     */
    public Optional<DisposalReport> find(Actor actor, DisposalReportId id) {
        return records.find(actor, DisposalReport.TYPE, id);
    }

    /**
     * The reports of the network, the latest first.
     *
     * @param actor who looks
     * @param page which part
     * @return the reports
     */
    public Page<DisposalReport> reports(Actor actor, PageRequest page) {
        return records.list(
                actor, RecordQuery.of(DisposalReport.TYPE).newestFirst().page(page));
    }
}
