package se.samverkan.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/** Finds what is due in a network today, with what goes with it, and what keeps some of it back. Used by one thread. */
final class DisposalPlanner {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;
    private final Destruction destruction;
    private final Actor coordinator;
    private final ActiveHolds holds;
    private final List<RetentionSchedule.Rule> rules;
    private final LocalDate today;
    private final List<DisposalPlan.Due> due = new ArrayList<>();
    private final List<DisposalPlan.Kept> kept = new ArrayList<>();

    DisposalPlanner(Records records, Destruction destruction, Actor coordinator) {
        this.records = records;
        this.destruction = destruction;
        this.coordinator = coordinator;
        this.holds = ActiveHolds.in(records, coordinator.network());
        this.rules = new Schedules(records)
                .find(coordinator)
                .map(RetentionSchedule::rules)
                .orElse(List.of());
        this.today = LocalDate.ofInstant(records.now(), SWEDEN);
    }

    DisposalPlan plan() {
        rules.forEach(rule -> RecordTypes.named(rule.type())
                .filter(Schedules.types()::contains)
                .ifPresent(type -> sort(type, rule)));
        Set<RecordRef> hanging = new LinkedHashSet<>();
        due.forEach(one -> hanging.addAll(one.hanging()));
        // What is due itself and also hangs on something due is told of once.
        return new DisposalPlan(
                due.stream().filter(one -> !hanging.contains(one.record())).toList(), kept);
    }

    private <R extends NetworkRecord> void sort(RecordType<R> type, RetentionSchedule.Rule rule) {
        if (!(rule.retention() instanceof RetentionClass.DisposeAfter)) {
            return;
        }
        records.allIn(coordinator.network(), RecordQuery.of(type)).stream()
                .filter(record -> isReached(rule, record))
                .sorted(Comparator.comparing(record -> record.header().changed()))
                .forEach(record -> sort(type, rule, record));
    }

    private <R extends NetworkRecord> void sort(RecordType<R> type, RetentionSchedule.Rule rule, R record) {
        RecordRef ref = type.ref(record.id());
        List<RecordRef> hanging = destruction.hangingOn(ref, coordinator.network());
        DisposalPlan.Due one = new DisposalPlan.Due(
                ref,
                record.header().version(),
                Optional.of(record.title()).filter(title -> Permissions.mayRead(coordinator, type, record)),
                rule,
                rule.retention().reached(record.header().changed()).orElseThrow(),
                hanging);
        Optional<DisposalPlan.Kept> back = kept(one, type, record);
        for (RecordRef other : hanging) {
            back = back.or(() -> keptBy(one, RecordTypes.of(other), other));
        }
        back.ifPresentOrElse(kept::add, () -> due.add(one));
    }

    private <R extends NetworkRecord> Optional<DisposalPlan.Kept> keptBy(
            DisposalPlan.Due one, RecordType<R> type, RecordRef hanging) {
        return records.store()
                .find(type, type.id(hanging.id()), Visibility.everythingIn(coordinator.network()))
                .flatMap(record -> kept(one, type, record).or(() -> keptByRule(one, type, record)));
    }

    private <R extends NetworkRecord> Optional<DisposalPlan.Kept> kept(
            DisposalPlan.Due one, RecordType<R> type, R record) {
        Optional<LegalHold> hold = holds.over(type, record);
        boolean stays = hold.isPresent() || record.header().state() == RecordState.ARCHIVED;
        return stays ? Optional.of(new DisposalPlan.Kept(one, hold, type.ref(record.id()))) : Optional.empty();
    }

    /** A rule of its own keeps what hangs on a record, and so the record. Without one it falls under the record's. */
    private <R extends NetworkRecord> Optional<DisposalPlan.Kept> keptByRule(
            DisposalPlan.Due one, RecordType<R> type, R hanging) {
        return rules.stream()
                .filter(rule -> rule.type().equals(type.name()))
                .filter(rule -> !isReached(rule, hanging))
                .findFirst()
                .map(rule -> new DisposalPlan.Kept(one, Optional.empty(), type.ref(hanging.id())));
    }

    private boolean isReached(RetentionSchedule.Rule rule, NetworkRecord record) {
        return rule.retention()
                .reached(record.header().changed())
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }
}
