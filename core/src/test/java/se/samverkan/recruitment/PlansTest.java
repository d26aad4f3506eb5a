package se.samverkan.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Language;
import se.samverkan.record.Result;
import se.samverkan.selection.Feasibility;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.selection.Relaxation;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class PlansTest {

    private static final MunicipalityCode UMEA = MunicipalityCode.of("2480");
    private static final MunicipalityCode KIRUNA = MunicipalityCode.of("2584");
    private static final MunicipalityCode MALMO = MunicipalityCode.of("1280");
    private static final MunicipalityCode LUND = MunicipalityCode.of("1281");

    private final SmallNetwork network = new SmallNetwork(1);
    private final Plans plans = network.samverkan().plans();

    private PanelPlan begun(String seats) {
        return plans.begin(network.coordinator(), "Hösten", Language.SWEDISH, seats)
                .orThrow();
    }

    private PanelPlan of(PanelPlan plan, MunicipalityCode... pool) {
        PlannedPool chosen = new PlannedPool(PoolSource.CHOSEN, List.of(pool), ImmutableMap.of());
        return plans.drawFrom(network.coordinator(), plan, chosen, QuotaSheet.NONE)
                .orThrow();
    }

    private static QuotaDraft draft(String seats, Set<String> features, PlannedRules rules, TypedQuota... typed) {
        return new QuotaDraft(seats, features, List.of(typed), rules);
    }

    private Trial tried(PanelPlan plan) {
        return new TrialRun((panels, error) -> true).of(plan).orThrow();
    }

    private PanelPlan keptTrial(PanelPlan plan, String method) {
        PanelPlan chosen =
                plans.drawBy(network.coordinator(), plan, method, List.of()).orThrow();
        return plans.keep(network.coordinator(), chosen, tried(chosen)).orThrow();
    }

    @Test
    void begins_with_the_country_and_quotas_that_some_panel_meets() {
        PanelPlan plan = begun("24");

        assertThat(plan.candidates()).hasSize(290);
        assertThat(plan.quotas()).extracting(Quota::feature).contains("group", "size", "part");
        assertThat(plans.check(plan, () -> true)).isInstanceOf(Feasibility.Feasible.class);
        assertThat(plans.features(plan)).contains("county", "sparse", OwnFeature.JOINED);
    }

    @Test
    void quotas_follow_the_country_and_ask_no_more_than_the_pool_has() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO);

        // Norrland has 54 of 290 municipalities, Svealand 96, Götaland 140. Sainte-Laguë gives the first seat to 140;
        // of 140/3 = 46.7, 96 and 54 the second
        // is largest: 0, 1 and 1, give or take one, and no more than the 2, 0 and 1 of the pool.
        assertThat(plan.quotas())
                .filteredOn(quota -> quota.feature().equals("part"))
                .containsExactlyInAnyOrder(new Quota("part", "NORRLAND", 0, 1), new Quota("part", "GOTALAND", 0, 1));
    }

    @Test
    void what_somebody_edited_stays_when_the_pool_changes() {
        PanelPlan plan = begun("4");
        TypedQuota north = new TypedQuota("part", "NORRLAND", "2", "2");
        TypedQuota south = new TypedQuota("part", "GOTALAND", "2", "2");
        PanelPlan edited = plans.want(
                        network.coordinator(),
                        plan,
                        draft("4", ImmutableSet.of("part"), PlannedRules.NONE, north, south))
                .orThrow();

        assertThat(of(edited, UMEA, KIRUNA, MALMO, LUND).quotas())
                .containsExactly(new Quota("part", "NORRLAND", 2, 2), new Quota("part", "GOTALAND", 2, 2));
    }

    @Test
    void everything_wrong_is_told_where_it_is() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO);
        PlannedRules rules =
                new PlannedRules(List.of(LUND, UMEA), List.of(UMEA), List.of(new KeepApart(List.of(MALMO), 1)));
        QuotaDraft wrong = draft(
                "9",
                ImmutableSet.of("part"),
                rules,
                new TypedQuota("part", "NORRLAND", "två", "1"),
                new TypedQuota("part", "GOTALAND", "2", "1"));

        assertThat(Problems.of(plans.want(network.coordinator(), plan, wrong)))
                .containsExactly(
                        "seats: out-of-range",
                        "min-0: not-a-number",
                        "max-1: max-below-min",
                        "mustHave: not-in-pool",
                        "apart: too-few",
                        "mustNotHave: both-ways");
    }

    @Test
    void rules_are_kept_by_the_draw_and_named_municipalities_that_must_not_be_in_it_are_left_out() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO, LUND);
        PlannedRules rules =
                new PlannedRules(List.of(MALMO), List.of(UMEA), List.of(new KeepApart(List.of(MALMO, LUND), 1)));
        PanelPlan ruled = plans.want(network.coordinator(), plan, draft("2", ImmutableSet.of(), rules))
                .orThrow();

        Panel panel = plans.draw(network.coordinator(), keptTrial(ruled, "leximin-1"), "3")
                .orThrow();

        assertThat(panel.seated()).containsExactlyInAnyOrder(MALMO, KIRUNA);
        assertThat(panel.drawing().chances().orElseThrow().panels()).isEqualTo(1);
        assertThat(network.samverkan().panels().comesOutAgain(panel)).isTrue();
    }

    @Test
    void the_smallest_change_is_made_on_request_also_of_those_kept_apart() {
        PanelPlan plan = of(begun("2"), MALMO, LUND);
        PlannedRules rules = new PlannedRules(List.of(), List.of(), List.of(new KeepApart(List.of(MALMO, LUND), 1)));
        PanelPlan apart = plans.want(network.coordinator(), plan, draft("2", ImmutableSet.of(), rules))
                .orThrow();
        Feasibility check = plans.check(apart, () -> true);

        assertThat(check).isInstanceOf(Feasibility.Infeasible.class);
        PanelPlan adopted = plans.adopt(
                        network.coordinator(),
                        apart,
                        ((Feasibility.Infeasible) check).relaxation().orElseThrow())
                .orThrow();
        assertThat(adopted.rules().apart()).containsExactly(new KeepApart(List.of(MALMO, LUND), 2));
        assertThat(plans.check(adopted, () -> true)).isInstanceOf(Feasibility.Feasible.class);
    }

    @Test
    void quotas_give_way_within_their_limits_only() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO, LUND);
        TypedQuota north = new TypedQuota("part", "NORRLAND", "2", "2", "1", "");
        TypedQuota south = new TypedQuota("part", "GOTALAND", "2", "2");

        // Two and two is four of two seats. One bound less is enough where all may give way; the north may only fall to
        // 1, and the south stays: not enough.
        PanelPlan tight = plans.want(
                        network.coordinator(),
                        plan,
                        draft("2", ImmutableSet.of("part"), PlannedRules.NONE, north, south))
                .orThrow();
        assertThat(((Feasibility.Infeasible) plans.check(tight, () -> true)).relaxation())
                .isEmpty();

        TypedQuota wider = new TypedQuota("part", "NORRLAND", "2", "2", "0", "");
        PanelPlan wide = plans.want(
                        network.coordinator(),
                        tight,
                        draft("2", ImmutableSet.of("part"), PlannedRules.NONE, wider, south))
                .orThrow();
        Relaxation found = ((Feasibility.Infeasible) plans.check(wide, () -> true))
                .relaxation()
                .orElseThrow();
        PanelPlan adopted = plans.adopt(network.coordinator(), wide, found).orThrow();

        assertThat(adopted.quotas())
                .containsExactly(new Quota("part", "NORRLAND", 0, 2), new Quota("part", "GOTALAND", 2, 2));
        assertThat(adopted.limits()).containsExactly(new Quota("part", "NORRLAND", 0, 2));
        assertThat(of(adopted, UMEA, MALMO, LUND).limits()).isEqualTo(adopted.limits());
        TypedQuota narrow = new TypedQuota("part", "NORRLAND", "1", "2", "2", "1");
        assertThat(Problems.of(plans.want(
                        network.coordinator(),
                        wide,
                        draft("2", ImmutableSet.of("part"), PlannedRules.NONE, narrow, south))))
                .containsExactly("least-0: out-of-range", "largest-0: out-of-range");
    }

    @Test
    void a_trial_belongs_to_the_choices_it_was_made_of() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO, LUND);
        PanelPlan kept = keptTrial(plan, "leximin-1");
        PlannedPool fewer = new PlannedPool(PoolSource.CHOSEN, List.of(UMEA, KIRUNA, MALMO), ImmutableMap.of());

        assertThat(kept.trial()).isPresent();
        assertThat(plans.drawFrom(network.coordinator(), kept, fewer, QuotaSheet.NONE)
                        .orThrow()
                        .trial())
                .isEmpty();
        assertThat(plans.keep(network.coordinator(), kept, kept.trial().orElseThrow()))
                .isInstanceOf(Result.Stale.class);
        assertThat(Problems.of(plans.draw(network.coordinator(), plan, ""))).containsExactly("trial: not-tried");
    }

    @Test
    void chances_without_a_lottery_are_counted() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO, LUND);
        PanelPlan free = plans.want(network.coordinator(), plan, draft("2", ImmutableSet.of(), PlannedRules.NONE))
                .orThrow();
        PanelPlan kept = keptTrial(free, "random-1");
        Trial trial = kept.trial().orElseThrow();

        assertThat(trial.lottery()).isEmpty();
        // 2 of 4 seats: each chance is a half, and 100 draws differ from that by more than 0.2 once in 10,000 times;
        // the seeds are fixed
        assertThat(trial.smallest()).isBetween(0.3, 0.5);
        assertThat(trial.largest()).isBetween(0.5, 0.7);
        assertThat(plans.draw(network.coordinator(), kept, "7").orThrow().seated())
                .hasSize(2);
    }

    @Test
    void a_closed_plan_stays_and_only_coordinators_plan() {
        PanelPlan plan = of(begun("2"), UMEA, KIRUNA, MALMO, LUND);
        PanelPlan kept = keptTrial(plan, "leximin-spread-1-100");
        plans.draw(network.coordinator(), kept, "7").orThrow();
        PanelPlan closed = plans.find(network.coordinator(), plan.id()).orElseThrow();

        assertThat(plans.open(network.coordinator())).isEmpty();
        assertThat(Problems.of(plans.drawBy(network.coordinator(), closed, "maximin-1", List.of())))
                .containsExactly(": plan-closed");
        assertThat(Problems.of(plans.begin(network.official(0), "Hösten", Language.SWEDISH, "2")))
                .containsExactly(": coordinators-only");
        assertThat(plans.find(network.official(0), plan.id())).isEmpty();
    }
}
