package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Members;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.selection.Drawing;
import se.samverkan.selection.Feasibility;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelRules;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.Panels;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaCheck;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.selection.Relaxation;

/**
 * Plans of panels: a coordinator chooses the pool, quotas and rules, the method, tries it out and draws. A closed plan is refused to whoever would change
 * it. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Plans {

    private static final int LONGEST_NAME = 120;

    private final Records records;
    private final Panels panels;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Plans(Records records) {
        this.records = requireNonNull(records, "records");
        this.panels = new Panels(records);
    }

    /**
     * Begins a plan for the whole country, with ready-made quotas for what a national network usually asks for.
     *
     * @param coordinator who plans
     * @param title the name that the panel will have, 1–120 characters
     * @param language the language of the title
     * @param seats the size of the panel, a whole number from 1 to 290
     * @return the plan as stored, or why not
     */
    public Result<PanelPlan> begin(Actor coordinator, String title, Language language, String seats) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        Set<String> usual = new LinkedHashSet<>();
        Feature.USUAL.forEach(feature -> usual.add(feature.key()));
        PlannedPool country = PlannedPool.ofCountry().knowing(joined(coordinator));
        QuotaDraftReader reader =
                new QuotaDraftReader(country, new QuotaDraft(seats, usual, List.of(), PlannedRules.NONE));
        return reader.requirements()
                .text("title", title, 1, LONGEST_NAME)
                .ifMet(() -> records.create(
                        coordinator,
                        PanelPlan.TYPE,
                        Sharing.RESTRICTED,
                        language,
                        header -> new PanelPlan(
                                new PanelPlanId(records.newId()),
                                header,
                                title.strip(),
                                reader.seats(),
                                country,
                                reader.wanted().quotas(),
                                List.of(),
                                PlannedRules.NONE,
                                PlanMethods.USUAL,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static <T> Result<T> coordinatorsOnly() {
        return Result.refused(Problem.forbidden("coordinators-only"));
    }

    /**
     * The plans of the network that are not closed.
     *
     * @param coordinator who looks
     * @return the plans, the newest first; none for others
     */
    public List<PanelPlan> open(Actor coordinator) {
        return coordinator.is(Role.COORDINATOR)
                ? records.all(coordinator, RecordQuery.of(PanelPlan.TYPE).newestFirst()).stream()
                        .filter(plan -> plan.outcome().isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * Looks up a plan.
     *
     * @param coordinator who looks
     * @param id its id
     * @return the plan, empty if there is none that the actor may see
     */
    public Optional<PanelPlan> find(Actor coordinator, PanelPlanId id) {
        return coordinator.is(Role.COORDINATOR) ? records.find(coordinator, PanelPlan.TYPE, id) : Optional.empty();
    }

    /**
     * Chooses whom to draw from. Quotas that were ready-made are made anew for the new pool; others stay, for the values that are still in it.
     *
     * @param coordinator who plans
     * @param plan the plan as read
     * @param pool the pool, at least one municipality, all of the catalogue; who has joined the network is added to its facts
     * @param quotas quotas and limits that come with the pool, and take the place of all that the plan has; none if the plan's are kept
     * @return the plan as stored, or why not
     */
    public Result<PanelPlan> drawFrom(Actor coordinator, PanelPlan plan, PlannedPool pool, QuotaSheet quotas) {
        Requirements requirements =
                new Requirements().check(!pool.municipalities().isEmpty(), Problem.invalid("pool", "missing"));
        pool.municipalities().stream()
                .filter(code -> MunicipalityCatalogue.bundled().find(code).isEmpty())
                .forEach(code -> requirements.refuse(
                        Problem.invalid("pool", "unknown-municipality").with("value", code.value())));
        return requirements.ifMet(() -> changed(coordinator, plan, () -> {
            PlannedPool known = pool.knowing(joined(coordinator));
            return plan.with(known, quotas.quotas().isEmpty() ? new QuotaTransfer(plan).to(known) : quotas);
        }));
    }

    /**
     * The municipalities that have joined the network.
     *
     * @param actor who looks
     * @return their codes
     */
    public Set<MunicipalityCode> joined(Actor actor) {
        return new Members(records)
                .organisations(actor).stream()
                        .flatMap(each -> each.municipality().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Sets the size, quotas and rules.
     *
     * @param coordinator who plans
     * @param plan the plan as read
     * @param draft what somebody typed
     * @return the plan as stored, or everything that is wrong with the draft
     */
    public Result<PanelPlan> want(Actor coordinator, PanelPlan plan, QuotaDraft draft) {
        QuotaDraftReader reader = new QuotaDraftReader(plan.pool(), draft);
        return reader.requirements()
                .ifMet(() ->
                        changed(coordinator, plan, () -> plan.with(reader.seats(), reader.wanted(), draft.rules())));
    }

    /**
     * Tells whether any panel can meet a plan's quotas and rules. Where the plan has limits, quotas give way within them only, and rules stay.
     *
     * @param plan the plan
     * @param goesOn false ends the check with what it knows
     * @return whether a panel is possible, else what stands in the way and the smallest change that helps
     */
    public Feasibility check(PanelPlan plan, BooleanSupplier goesOn) {
        QuotaCheck check = new QuotaCheck(goesOn);
        return plan.limits().isEmpty() ? check.check(plan.request()) : check.check(plan.request(), plan.limits());
    }

    /**
     * Makes the smallest change that makes a panel possible.
     *
     * @param coordinator who plans
     * @param plan the plan as read
     * @param relaxation the change, as the check told it
     * @return the plan as stored, or why not
     */
    public Result<PanelPlan> adopt(Actor coordinator, PanelPlan plan, Relaxation relaxation) {
        List<KeepApart> apart = plan.rules().apart().stream()
                .map(rule -> relaxed(rule, relaxation))
                .toList();
        PlannedRules rules =
                new PlannedRules(plan.rules().mustHave(), plan.rules().mustNotHave(), apart);
        QuotaSheet changed = new QuotaSheet(relaxation.of(plan.quotas()), plan.limits());
        return changed(coordinator, plan, () -> plan.with(plan.seats(), changed, rules));
    }

    private static KeepApart relaxed(KeepApart rule, Relaxation relaxation) {
        Quota quota = PanelRules.keepApart(
                rule.municipalities().stream().map(code -> code.value()).toList(), rule.atMost());
        return new KeepApart(
                rule.municipalities(), relaxation.of(List.of(quota)).get(0).max());
    }

    /**
     * Chooses the method.
     *
     * @param coordinator who plans
     * @param plan the plan as read
     * @param method one of {@link PlanMethods#offered()}
     * @param spread the features over which panels are spread beside the map, any of {@link #features}; they count for methods that seek spread only
     * @return the plan as stored, or why not
     */
    public Result<PanelPlan> drawBy(Actor coordinator, PanelPlan plan, String method, Collection<String> spread) {
        Requirements requirements = new Requirements()
                .check(
                        PlanMethods.offered().contains(method),
                        Problem.invalid("method", method.isEmpty() ? "missing" : "unknown"));
        List<String> known = features(plan);
        spread.stream()
                .filter(feature -> !known.contains(feature))
                .forEach(feature ->
                        requirements.refuse(Problem.invalid("spread", "unknown").with("value", feature)));
        return requirements.ifMet(() -> {
            List<String> counted = PlanMethods.seeksSpread(method) ? List.copyOf(spread) : List.of();
            String named = new Nearness(PlanMethods.nearness(method).map(), counted).named(method);
            return changed(coordinator, plan, () -> plan.by(named));
        });
    }

    /**
     * Notes that a trial is at work, or no longer is, so that every node can tell.
     *
     * @param coordinator who tries
     * @param plan the plan as read
     * @param atWork whether it is
     * @return the plan as stored, to be tried; or why not
     */
    public Result<PanelPlan> trying(Actor coordinator, PanelPlan plan, boolean atWork) {
        return changed(
                coordinator, plan, () -> plan.trying(Optional.of(records.now()).filter(now -> atWork)));
    }

    /**
     * Keeps a trial with its plan, also when the plan has another version since but the same choices, such as when somebody has stopped the trial.
     *
     * @param coordinator who plans
     * @param plan the plan that was tried
     * @param trial the trial
     * @return the plan as stored; the newest version if somebody has changed its choices since
     */
    public Result<PanelPlan> keep(Actor coordinator, PanelPlan plan, Trial trial) {
        PanelPlan newest = find(coordinator, plan.id()).filter(plan::choosesAs).orElse(plan);
        return changed(coordinator, newest, () -> newest.tried(trial));
    }

    /**
     * Draws the panel of a plan and closes it: from the trial's lottery, or where its method knows none, by the method.
     *
     * @param coordinator who draws
     * @param plan the plan as read, tried out
     * @param seed a whole number, announced beforehand if at all; empty for one by chance
     * @return the panel as stored, or why not
     */
    public Result<Panel> draw(Actor coordinator, PanelPlan plan, String seed) {
        Long number =
                seed.isBlank() ? Long.valueOf(records.newId().getLeastSignificantBits()) : Longs.tryParse(seed.strip());
        if (number == null) {
            return Result.refused(Problem.invalid("seed", "not-a-number").with("value", seed.strip()));
        }
        if (plan.trial().isEmpty()) {
            return Result.refused(Problem.conflict("trial", "not-tried"));
        }
        return records.together(() -> drawn(coordinator.buildingOn(plan.header()), plan, plan.drawing(number))
                .then(panel -> changed(coordinator, plan, () -> plan.closed(Panel.TYPE.ref(panel.id())))
                        .then(closed -> Result.done(panel))));
    }

    private Result<Panel> drawn(Actor coordinator, PanelPlan plan, Drawing drawing) {
        Optional<PanelSelector> method = PlanMethods.find(plan.method(), (found, error) -> true);
        return plan.trial()
                .flatMap(Trial::lottery)
                .map(lottery ->
                        panels.drawFrom(coordinator, plan.title(), plan.header().language(), drawing, lottery))
                .or(() -> method.map(known ->
                        panels.drawBy(coordinator, plan.title(), plan.header().language(), drawing, known)))
                .orElseGet(() -> Result.refused(Problem.notFound("method", plan.method())));
    }

    /** Every change goes through here: only a coordinator's, and only of a plan that is open. */
    Result<PanelPlan> changed(Actor coordinator, PanelPlan plan, Supplier<PanelPlan> change) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        if (plan.outcome().isPresent()) {
            return Result.refused(Problem.conflict("", "plan-closed"));
        }
        return records.change(coordinator, PanelPlan.TYPE, change.get());
    }

    /**
     * The features that quotas of a plan can count.
     *
     * @param plan the plan
     * @return their keys: those of the catalogue, then those that its pool has facts about
     */
    public List<String> features(PanelPlan plan) {
        List<String> keys = new ArrayList<>();
        Stream.of(Feature.values()).forEach(feature -> keys.add(feature.key()));
        keys.addAll(plan.pool().features());
        return keys;
    }
}
