package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;

/**
 * What came of experiences: whoever had use of one tells of the value in the same act, and whoever gave it sees the sum. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class UseOfExperiences {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int LONGEST_TITLE = 120;

    private final Records records;
    private final ExperienceBank bank;
    private final Evaluations evaluations;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param bank the experiences
     */
    public UseOfExperiences(Records records, ExperienceBank bank) {
        this.records = requireNonNull(records, "records");
        this.bank = requireNonNull(bank, "bank");
        this.evaluations = new Evaluations(records);
    }

    /**
     * Tells that the actor's organisation has had use of an experience, and of what value it was. The giver is told.
     *
     * @param actor who reused
     * @param id the experience
     * @param draft how far they came
     * @param cycle a {@link ValueCycle}; empty to tell of no value
     * @return the reuse as stored, or everything that is wrong
     */
    public Result<Reuse> tell(Actor actor, ExperienceId id, ReuseDraft draft, String cycle) {
        return records.together(() -> bank.reuse(actor, id, draft).then(reuse -> valued(actor, reuse, cycle)));
    }

    /**
     * Tells how a reuse went on, and of what value it was.
     *
     * @param actor who reused
     * @param reuse the reuse as read
     * @param draft how far they have come now
     * @param cycle a {@link ValueCycle}; empty to tell of no more value
     * @return the reuse as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Reuse> goOn(Actor actor, Reuse reuse, ReuseDraft draft, String cycle) {
        return records.together(() -> {
            Result<Reuse> changed = bank.changeReuse(actor, reuse, draft);
            return changed instanceof Result.Done<Reuse> done ? valued(actor, done.value(), cycle) : changed;
        });
    }

    private Result<Reuse> valued(Actor actor, Reuse reuse, String cycle) {
        if (cycle.isBlank()) {
            return Result.done(reuse);
        }
        List<RecordRef> from = List.of(Reuse.TYPE.ref(reuse.id()), Experience.TYPE.ref(reuse.experience()));
        String title = reuse.title().substring(0, Math.min(reuse.title().length(), LONGEST_TITLE));
        return evaluations
                .tellValue(actor, new ValueDraft(title, cycle, reuse.effect(), from))
                .map(story -> reuse);
    }

    /**
     * What came of an organisation's experiences in a year: those it wrote, and those that tell of its municipality.
     *
     * @param actor who looks
     * @param organisation the giver
     * @param year the year, in Sweden
     * @return the reuses and the value told in that year
     */
    public YearOfUse year(Actor actor, OrganisationId organisation, int year) {
        List<Reuse> reuses = records.all(actor, RecordQuery.of(Reuse.TYPE).oldestFirst()).stream()
                .filter(reuse -> !reuse.header().owner().organisation().equals(organisation))
                .toList();
        Map<ExperienceId, Experience> given = given(actor, organisation, reuses);
        List<Reuse> told = reuses.stream()
                .filter(reuse -> given.containsKey(reuse.experience()))
                .filter(reuse -> isIn(year, reuse.header().changed()))
                .toList();
        List<ValueCreated> values = evaluations.values(actor).stream()
                .filter(value -> isIn(year, value.header().created()))
                .filter(value -> !value.header().owner().organisation().equals(organisation))
                .toList();
        return new YearOfUse(year, used(given, told, values));
    }

    private Map<ExperienceId, Experience> given(Actor actor, OrganisationId organisation, List<Reuse> reuses) {
        Optional<MunicipalityCode> code =
                records.find(actor, Organisation.TYPE, organisation).flatMap(Organisation::municipality);
        List<ExperienceId> ids =
                reuses.stream().map(Reuse::experience).distinct().toList();
        Map<ExperienceId, Experience> given = new LinkedHashMap<>();
        for (Experience each : records.findAll(actor, Experience.TYPE, ids)) {
            boolean tellsOf =
                    code.filter(each.scope().municipalities()::contains).isPresent();
            if (tellsOf || each.header().owner().organisation().equals(organisation)) {
                given.put(each.id(), each);
            }
        }
        return given;
    }

    private static List<YearOfUse.Used> used(
            Map<ExperienceId, Experience> given, List<Reuse> reuses, List<ValueCreated> values) {
        ListMultimap<ExperienceId, Reuse> byExperience =
                ImmutableListMultimap.copyOf(Multimaps.index(reuses, Reuse::experience));
        List<YearOfUse.Used> used = new ArrayList<>();
        given.forEach((id, experience) -> {
            RecordRef ref = Experience.TYPE.ref(id);
            List<ValueCreated> told =
                    values.stream().filter(value -> value.from().contains(ref)).toList();
            if (byExperience.containsKey(id) || !told.isEmpty()) {
                used.add(new YearOfUse.Used(experience, byExperience.get(id), told));
            }
        });
        return used;
    }

    private static boolean isIn(int year, Instant moment) {
        return moment.atZone(SWEDEN).getYear() == year;
    }
}
