package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * The PMs of a network: the coordinator writes the few texts that cannot be composed, settles and publishes; everyone who may see a PM reads
 * the whole report. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Reports {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int LONGEST_SUBTITLE = 200;
    private static final int LONGEST_TEXT = 6_000;

    private final Records records;
    private final ReportComposer composer;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Reports(Records records) {
        this.records = requireNonNull(records, "records");
        this.composer = new ReportComposer(records);
    }

    /**
     * Begins a PM.
     *
     * @param coordinator who writes it
     * @param draft the texts
     * @param language the language of the texts
     * @return the PM as stored, or everything that is wrong
     */
    public Result<Pm> write(Actor coordinator, PmDraft draft, Language language) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        return required(draft)
                .ifMet(() -> records.create(
                        coordinator,
                        Pm.TYPE,
                        Sharing.NETWORK,
                        language,
                        header -> new Pm(
                                new PmId(records.newId()),
                                header,
                                draft.series().strip(),
                                draft.title().strip(),
                                texts(draft),
                                Pm.Status.DRAFT,
                                Optional.empty())));
    }

    /**
     * Changes the texts of a PM that is not settled.
     *
     * @param coordinator who changes it
     * @param id the PM
     * @param version the version the change was made from
     * @param draft all the texts as they shall be
     * @return the PM as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Pm> change(Actor coordinator, PmId id, Version version, PmDraft draft) {
        return required(draft)
                .ifMet(() -> at(
                        coordinator,
                        id,
                        version,
                        pm -> new Pm(
                                id,
                                pm.header(),
                                draft.series().strip(),
                                draft.title().strip(),
                                texts(draft),
                                pm.status(),
                                pm.composed())));
    }

    private static Pm.OwnTexts texts(PmDraft draft) {
        return new Pm.OwnTexts(
                draft.subtitle().strip(),
                draft.summary().strip(),
                draft.background().strip());
    }

    private static Requirements required(PmDraft draft) {
        return new Requirements()
                .text("series", draft.series(), 1, Pm.LONGEST_SERIES)
                .text("title", draft.title(), 1, Pm.LONGEST_TITLE)
                .text("subtitle", draft.subtitle(), 0, LONGEST_SUBTITLE)
                .text("summary", draft.summary(), 0, LONGEST_TEXT)
                .text("background", draft.background(), 0, LONGEST_TEXT);
    }

    /**
     * Settles a PM: it bears the day it was settled, and neither its texts nor anything it is composed of changes in it any more.
     *
     * @param coordinator who settles it
     * @param id the PM
     * @param version the version looked at
     * @return the PM as stored, or why not
     */
    public Result<Pm> settle(Actor coordinator, PmId id, Version version) {
        return records.together(() -> {
            Result<Pm> settled = at(coordinator, id, version, pm -> pm.settled(today()));
            return settled.isDone() ? kept(coordinator, settled.orThrow()) : settled;
        });
    }

    /** Keeps what the PM says in each language that reports are written in. */
    private Result<Pm> kept(Actor coordinator, Pm pm) {
        for (Language language : Phrases.LANGUAGES) {
            Report report = composed(pm, language);
            Result<SettledReport> stored = records.create(
                    coordinator,
                    SettledReport.TYPE,
                    Sharing.NETWORK,
                    language,
                    header -> new SettledReport(new SettledReportId(records.newId()), header, pm.id(), report));
            if (stored instanceof Result.Refused<SettledReport> refused) {
                return Result.refused(refused.problems());
            }
        }
        return Result.done(pm);
    }

    private Report composed(Pm pm, Language language) {
        return composer.compose(coordinating(pm), pm, language, pm.composed().orElseGet(this::today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(records.now(), SWEDEN);
    }

    private Result<Pm> at(Actor coordinator, PmId id, Version version, UnaryOperator<Pm> change) {
        Optional<Pm> found = find(coordinator, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Pm stored = found.get();
        if (!stored.header().version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        return stored.status() == Pm.Status.SETTLED
                ? Result.refused(Problem.conflict("status", "pm-settled").with("title", stored.title()))
                : records.change(coordinator, Pm.TYPE, change.apply(stored));
    }

    /**
     * Publishes a settled PM: everyone may read it, and all that it is composed of, in the form of the report.
     *
     * @param coordinator who publishes
     * @param id the PM
     * @param version the version looked at
     * @return the PM as stored, the newer version if there is one, or why not
     */
    public Result<Pm> publish(Actor coordinator, PmId id, Version version) {
        Optional<Pm> found = find(coordinator, id);
        boolean draft = found.filter(pm -> pm.status() == Pm.Status.DRAFT).isPresent();
        return draft
                ? Result.refused(Problem.conflict("status", "pm-not-settled")
                        .with("title", found.map(Pm::title).orElse("")))
                : records.publish(coordinator, Pm.TYPE, id, version);
    }

    /**
     * Looks up a PM.
     *
     * @param actor who looks
     * @param id its id
     * @return the PM, empty if there is none that the actor may see
     */
    public Optional<Pm> find(Actor actor, PmId id) {
        return records.find(actor, Pm.TYPE, id);
    }

    /**
     * The PMs of the network.
     *
     * @param actor who looks
     * @return the PMs, the latest first
     */
    public List<Pm> all(Actor actor) {
        return records.all(actor, RecordQuery.of(Pm.TYPE).newestFirst());
    }

    /**
     * The report of a PM, for whoever may see it: composed of the newest while it is a draft, as it was settled after that. All readers get
     * the same report.
     *
     * @param actor who reads
     * @param id the PM
     * @param language the language of headings and generated sentences
     * @return the report, empty if there is none that the actor may see
     */
    public Optional<Report> report(Actor actor, PmId id, Language language) {
        return find(actor, id).map(pm -> settled(pm, language).orElseGet(() -> composed(pm, language)));
    }

    private Optional<Report> settled(Pm pm, Language language) {
        if (pm.status() != Pm.Status.SETTLED) {
            return Optional.empty();
        }
        RecordQuery<SettledReport> query = RecordQuery.of(SettledReport.TYPE)
                .with("pm", pm.id().value().toString())
                .with("language", Phrases.in(language).language().tag())
                .newestFirst();
        return records.list(coordinating(pm), query.page(1, 1)).items().stream()
                .map(SettledReport::report)
                .findFirst();
    }

    /** Publishing a PM publishes what it is composed of: it is read as the coordinator reads it, who decided so. */
    private static Actor coordinating(Pm pm) {
        return new Actor(
                pm.header().network(),
                Optional.empty(),
                Optional.of(pm.header().owner().organisation()),
                Sets.immutableEnumSet(Role.COORDINATOR),
                Origin.GENUINE);
    }
}
