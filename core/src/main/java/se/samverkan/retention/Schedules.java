package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.attachment.Attachment;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * The retention schedule of a network: coordinators enter the rules that have been decided, members read them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Schedules {

    private static final String TITLE_SWEDISH = "Bevarande och gallring";
    private static final String TITLE_ENGLISH = "Retention and disposal";

    /** What the archive itself rests on is never disposed of. */
    private static final Set<String> KEPT = ImmutableSet.of(
            Attachment.TYPE.name(), RetentionSchedule.TYPE.name(), LegalHold.TYPE.name(), DisposalReport.TYPE.name());

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Schedules(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The types for which a rule may be given: all but settings, attachments, which go with their record, and what disposal
     * itself rests on.
     *
     * @return the types, in the order of the steps of the method
     */
    public static List<RecordType<?>> types() {
        return RecordTypes.all().stream()
                .filter(type -> !type.isSettings() && !KEPT.contains(type.name()))
                .toList();
    }

    /**
     * The schedule of the network.
     *
     * @param actor who looks
     * @return the schedule, empty while there is none or for those who may not see it
     */
    public Optional<RetentionSchedule> find(Actor actor) {
        return records
                .list(
                        actor,
                        RecordQuery.of(RetentionSchedule.TYPE).oldestFirst().page(1, 1))
                .items()
                .stream()
                .findFirst();
    }

    /**
     * Enters or replaces the rule for one type.
     *
     * @param coordinator who enters it
     * @param seen the version of the schedule that was looked at, {@link Version#NEW} while there is none
     * @param draft the rule
     * @param language the language of the schedule, when this is its first rule
     * @return the schedule as stored, the newer version if there is one, or everything that is wrong
     */
    public Result<RetentionSchedule> decide(Actor coordinator, Version seen, RuleDraft draft, Language language) {
        Requirements required = new Requirements()
                .check(coordinator.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .check(
                        types().stream().anyMatch(type -> type.name().equals(draft.type())),
                        Problem.invalid("type", "unknown-choice").with("value", draft.type()));
        Optional<RetentionClass> retention = retention(required, draft);
        Optional<Decision> decision = draft.decision().read(required, records.now());
        return required.ifMet(() -> stored(
                coordinator,
                seen,
                new RetentionSchedule.Rule(draft.type(), retention.orElseThrow(), decision.orElseThrow()),
                language));
    }

    private static Optional<RetentionClass> retention(Requirements required, RuleDraft draft) {
        if (draft.preserve()) {
            return Optional.of(new RetentionClass.Preserve());
        }
        Optional<Integer> years = Optional.ofNullable(
                        Ints.tryParse(draft.years().strip()))
                .filter(number -> number >= 1 && number <= RetentionClass.MOST_YEARS);
        required.check(
                years.isPresent(),
                draft.years().isBlank()
                        ? Problem.invalid("years", "missing")
                        : Problem.invalid("years", "out-of-range")
                                .with("value", draft.years().strip())
                                .with("min", 1)
                                .with("max", RetentionClass.MOST_YEARS));
        return years.map(RetentionClass.DisposeAfter::new);
    }

    private Result<RetentionSchedule> stored(
            Actor coordinator, Version seen, RetentionSchedule.Rule rule, Language language) {
        return find(coordinator)
                .map(newest -> newest.header().version().equals(seen)
                        ? records.change(coordinator, RetentionSchedule.TYPE, newest.with(rule))
                        : new Result.Stale<>(newest))
                .orElseGet(() -> records.create(
                        coordinator, RetentionSchedule.TYPE, Sharing.NETWORK, language, header -> first(header, rule)));
    }

    private RetentionSchedule first(Header header, RetentionSchedule.Rule rule) {
        String title = header.language().equals(Language.ENGLISH) ? TITLE_ENGLISH : TITLE_SWEDISH;
        return new RetentionSchedule(id(header.network()), header, title, List.of(rule));
    }

    /** Made from the network's, so that two people who enter its first rule at the same moment cannot make two schedules. */
    private static RetentionScheduleId id(NetworkId network) {
        String name = "retention-schedule/" + network.value();
        return new RetentionScheduleId(RecordId.nameBased(name));
    }
}
