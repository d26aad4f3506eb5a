package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.selection.Chances;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Drawing;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;

/**
 * A panel in the making: every choice that leads to a draw, kept between sittings and seen by coordinators only. The trial belongs to the choices as
 * they stand: whoever changes them tries again.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title the name that the panel will have, 1–120 characters
 * @param seats the size of the panel, at least 1
 * @param pool whom it is drawn from
 * @param quotas what it must fulfil, beside the rules
 * @param limits how far quotas may give way when they cannot be met: the least minimum and the largest maximum on the same feature and value. Where there are
 *     limits, what has none stays; where there are none, every quota may give way
 * @param rules who must be in it, who must not, and who are kept apart
 * @param method the name of the method ({@link se.samverkan.selection.PanelSelector#method()})
 * @param trial the dry run of these choices, if there was one
 * @param trying since when a trial is at work, on whichever node; empty if none is
 * @param outcome the panel that was drawn, or the draw that was announced; the plan is then closed
 * @since 0.1.0
 */
public record PanelPlan(
        PanelPlanId id,
        Header header,
        String title,
        int seats,
        PlannedPool pool,
        List<Quota> quotas,
        List<Quota> limits,
        PlannedRules rules,
        String method,
        Optional<Trial> trial,
        Optional<Instant> trying,
        Optional<RecordRef> outcome)
        implements NetworkRecord {

    /** How plans are stored and found: by {@code outcome}, the panel or the announced draw. */
    public static final RecordType<PanelPlan> TYPE =
            RecordType.of("panel-plan", PanelPlan.class, PanelPlanId::new, PanelPlan::facets);

    /** Copies the lists. */
    public PanelPlan {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(pool, "pool");
        quotas = List.copyOf(quotas);
        limits = List.copyOf(limits);
        requireNonNull(rules, "rules");
        requireNonNull(method, "method");
        requireNonNull(trial, "trial");
        requireNonNull(trying, "trying");
        requireNonNull(outcome, "outcome");
    }

    private static Facets facets(PanelPlan plan) {
        Facets.Builder facets = Facets.builder();
        plan.outcome().ifPresent(record -> facets.add("outcome", record.toString()));
        return facets.build();
    }

    /**
     * Who can be drawn: the pool without those who must not be in the panel.
     *
     * @return their codes
     */
    public List<MunicipalityCode> candidates() {
        return pool.municipalities().stream()
                .filter(code -> !rules.mustNotHave().contains(code))
                .toList();
    }

    /**
     * How the panel will be drawn.
     *
     * @param seed the seed, which picks the panel
     * @return the drawing, whose chances are those of the trial
     */
    public Drawing drawing(long seed) {
        List<Quota> all = new ArrayList<>(quotas);
        all.addAll(rules.quotas(seats));
        return new Drawing(
                method,
                seed,
                seats,
                candidates(),
                all,
                false,
                Optional.of(pool.facts()),
                trial.flatMap(run -> run.lottery().map(lottery -> chances(run))));
    }

    private static Chances chances(Trial run) {
        return Chances.of(run.lottery().orElseThrow(), run.exact());
    }

    /**
     * The request that the plan amounts to.
     *
     * @return the request, with the seed 0
     */
    public DrawRequest request() {
        return drawing(0).request(MunicipalityCatalogue.bundled());
    }

    /** Whether a trial of one is a trial of the other. */
    boolean choosesAs(PanelPlan other) {
        return seats == other.seats
                && pool.equals(other.pool)
                && quotas.equals(other.quotas)
                && rules.equals(other.rules)
                && method.equals(other.method);
    }

    @Override
    public PanelPlan withHeader(Header other) {
        return new PanelPlan(id, other, title, seats, pool, quotas, limits, rules, method, trial, trying, outcome);
    }

    PanelPlan with(PlannedPool others, QuotaSheet wanted) {
        return with(seats, others, wanted, rules, method, Optional.empty());
    }

    PanelPlan with(int places, QuotaSheet wanted, PlannedRules named) {
        boolean same = places == seats && wanted.quotas().equals(quotas) && named.equals(rules);
        return with(places, pool, wanted, named, method, same ? trial : Optional.empty());
    }

    PanelPlan by(String other) {
        return with(seats, pool, sheet(), rules, other, other.equals(method) ? trial : Optional.empty());
    }

    PanelPlan tried(Trial run) {
        return with(seats, pool, sheet(), rules, method, Optional.of(run));
    }

    private QuotaSheet sheet() {
        return new QuotaSheet(quotas, limits);
    }

    /** Whatever is chosen ends a trial of what was chosen before. */
    private PanelPlan with(
            int places, PlannedPool others, QuotaSheet wanted, PlannedRules named, String by, Optional<Trial> kept) {
        return new PanelPlan(
                id,
                header,
                title,
                places,
                others,
                wanted.quotas(),
                wanted.limits(),
                named,
                by,
                kept,
                Optional.empty(),
                outcome);
    }

    PanelPlan trying(Optional<Instant> since) {
        return new PanelPlan(id, header, title, seats, pool, quotas, limits, rules, method, trial, since, outcome);
    }

    /** What was drawn keeps what the trial found, so that the plan need not. */
    PanelPlan closed(RecordRef record) {
        return new PanelPlan(
                id,
                header,
                title,
                seats,
                pool,
                quotas,
                limits,
                rules,
                method,
                Optional.empty(),
                Optional.empty(),
                Optional.of(record));
    }
}
