package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * Legal holds: coordinators place them and lift them. A lifted hold stays in the records. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Holds {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int LONGEST_TITLE = 200;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Holds(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Places a hold, in force from today.
     *
     * @param coordinator who places it
     * @param draft the hold
     * @param language the language of its reason
     * @return the hold as stored, or everything that is wrong
     */
    public Result<LegalHold> place(Actor coordinator, HoldDraft draft, Language language) {
        Requirements required = new Requirements()
                .check(coordinator.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .check(draft.scope().isPresent(), Problem.invalid("scope", "missing"));
        Optional<Decision> decision = draft.decision().read(required, records.now());
        return required.ifMet(() -> records.create(
                coordinator,
                LegalHold.TYPE,
                Sharing.RESTRICTED,
                language,
                header -> new LegalHold(
                        new LegalHoldId(records.newId()),
                        header,
                        draft.title().strip(),
                        decision.orElseThrow(),
                        draft.scope().orElseThrow(),
                        today(),
                        Optional.empty())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(records.now(), SWEDEN);
    }

    /**
     * Lifts a hold from today on.
     *
     * @param coordinator who lifts it
     * @param id the hold
     * @param version the version looked at
     * @return the hold as stored, why not, or the newest version if somebody else was first
     */
    public Result<LegalHold> lift(Actor coordinator, LegalHoldId id, Version version) {
        Optional<LegalHold> found = find(coordinator, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        if (!found.get().header().version().equals(version)) {
            return new Result.Stale<>(found.get());
        }
        return found.get().lifted().isPresent()
                ? Result.refused(Problem.conflict("", "hold-lifted")
                        .with("title", found.get().title()))
                : records.change(coordinator, LegalHold.TYPE, found.get().liftedOn(today()));
    }

    /**
     * Looks up a hold.
     *
     * @param coordinator who looks
     * @param id its id
     * @return the hold, empty if there is none or the actor is no coordinator
     */
    public Optional<LegalHold> find(Actor coordinator, LegalHoldId id) {
        return records.find(coordinator, LegalHold.TYPE, id).filter(hold -> coordinator.is(Role.COORDINATOR));
    }

    /**
     * The holds of the network, those in force first, then the latest first.
     *
     * @param coordinator who looks
     * @return the holds; none for those who are no coordinators
     */
    public List<LegalHold> all(Actor coordinator) {
        return coordinator.is(Role.COORDINATOR)
                ? records.all(coordinator, RecordQuery.of(LegalHold.TYPE).newestFirst()).stream()
                        .sorted(Comparator.comparing(hold -> hold.lifted().isPresent()))
                        .toList()
                : List.of();
    }
}
