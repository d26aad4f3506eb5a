package se.samverkan.servlet.recruitment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.recruitment.KeepApart;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlannedRules;
import se.samverkan.recruitment.QuotaDraft;
import se.samverkan.recruitment.TypedQuota;
import se.samverkan.selection.Feasibility;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Quota;
import se.samverkan.selection.Relaxation;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The second step of a plan: what the panel must fulfil. Whenever it is shown, it tells whether that is possible, and if not, what to change. */
final class QuotasPage {
    private static final long LONGEST_CHECK = Duration.ofSeconds(5).toNanos();

    private static final String FLEXIBLE = "flexible";

    private final Installation installation;
    private final Planning planning;

    QuotasPage(Installation installation) {
        this.installation = installation;
        this.planning = new Planning(installation);
    }

    Response show(Request request) {
        PanelPlan plan = planning.plan(request);
        boolean flexible = request.query().first(FLEXIBLE).isPresent();
        return show(request, plan, flexible ? form(plan).with(FLEXIBLE, "yes") : form(plan));
    }

    private static Form form(PanelPlan plan) {
        Form form = Form.empty(Planning.AREA)
                .with("version", String.valueOf(plan.header().version().number()))
                .with("seats", String.valueOf(plan.seats()))
                .with(
                        "features",
                        plan.quotas().stream().map(Quota::feature).distinct().toList())
                .with("mustHave", Codes.names(plan.rules().mustHave()))
                .with("mustNotHave", Codes.names(plan.rules().mustNotHave()))
                .with("apart", apart(plan.rules().apart()));
        for (int place = 0; place < plan.quotas().size(); place++) {
            Quota quota = plan.quotas().get(place);
            form = withLimit(form, plan, place, quota)
                    .with("min-" + place, String.valueOf(quota.min()))
                    .with("max-" + place, String.valueOf(quota.max()));
        }
        return plan.limits().isEmpty() ? form : form.with(FLEXIBLE, "yes");
    }

    private static Form withLimit(Form form, PanelPlan plan, int place, Quota quota) {
        return plan.limits().stream()
                .filter(limit ->
                        limit.feature().equals(quota.feature()) && limit.value().equals(quota.value()))
                .findFirst()
                .map(limit -> form.with("least-" + place, String.valueOf(limit.min()))
                        .with("largest-" + place, String.valueOf(limit.max())))
                .orElse(form);
    }

    private static String apart(List<KeepApart> rules) {
        return String.join(
                "\n",
                rules.stream()
                        .map(rule ->
                                (rule.atMost() == 1 ? "" : rule.atMost() + ": ") + Codes.names(rule.municipalities()))
                        .toList());
    }

    private Feasibility check(PanelPlan plan) {
        long begun = System.nanoTime();
        return planning.plans().check(plan, () -> System.nanoTime() - begun < LONGEST_CHECK);
    }

    private Response show(Request request, PanelPlan plan, Form form) {
        View view = planning.view(request, plan, "plan.quotas.title", form);
        Feasibility check = check(plan);
        List<String> conflicts = check instanceof Feasibility.Infeasible infeasible
                ? infeasible.conflicts().stream()
                        .map(conflict -> Codes.named(conflict.describe(view.locale())))
                        .toList()
                : List.of();
        List<Choice> features = planning.plans().features(plan).stream()
                .map(key -> Choice.of(key, OwnFeature.name(key, view.locale())))
                .toList();
        return view.with("features", features)
                .with("tables", QuotaTable.of(view, plan))
                .with("possible", check instanceof Feasibility.Feasible)
                .with("conflicts", conflicts)
                .with("relaxation", relaxation(check).map(each -> Codes.named(each.describe(view.locale()))))
                .show("recruitment/quotas");
    }

    private static Optional<Relaxation> relaxation(Feasibility check) {
        return check instanceof Feasibility.Infeasible infeasible ? infeasible.relaxation() : Optional.empty();
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        if (!form.value("version").equals(String.valueOf(plan.header().version().number()))) {
            return show(request, plan, form(plan).refused(List.of(Problem.conflict("", "stale"))));
        }
        Rules rules = new Rules(new Places(installation.register(), actor), form);
        if (!rules.problems().isEmpty()) {
            return show(request, plan, form.refused(rules.problems()));
        }
        Result<PanelPlan> wanted = planning.plans().want(actor, plan, draft(plan, form, rules.planned()));
        if (!wanted.isDone()) {
            return show(request, plan, form.refused(Planning.problems(wanted)));
        }
        if (form.has("go", "next")) {
            return request.redirect(Planning.path(plan) + "/metod");
        }
        boolean flexible = form.has("go", FLEXIBLE) || form.has(FLEXIBLE, "yes");
        return request.redirect(
                Planning.path(plan) + (flexible ? "/kvoter?" + FLEXIBLE + "=yes" : "/kvoter"), "plan.quotas.saved");
    }

    private static QuotaDraft draft(PanelPlan plan, Form form, PlannedRules rules) {
        List<TypedQuota> typed = new ArrayList<>();
        for (int place = 0; place < plan.quotas().size() && !form.has("go", "suggest"); place++) {
            Quota quota = plan.quotas().get(place);
            boolean kept = form.has("features", quota.feature());
            typed.add(new TypedQuota(
                    quota.feature(),
                    quota.value(),
                    kept ? form.value("min-" + place) : "0",
                    kept ? form.value("max-" + place) : "0",
                    kept ? form.value("least-" + place) : "",
                    kept ? form.value("largest-" + place) : ""));
        }
        return new QuotaDraft(form.value("seats"), new LinkedHashSet<>(form.values("features")), typed, rules);
    }

    Response adopt(Request request) {
        PanelPlan plan = planning.plan(request);
        Optional<Relaxation> relaxation = relaxation(check(plan));
        if (relaxation.isEmpty()) {
            return request.redirect(Planning.path(plan) + "/kvoter");
        }
        Result<PanelPlan> adopted = planning.plans().adopt(request.coordinator(), plan, relaxation.get());
        return adopted.isDone()
                ? request.redirect(Planning.path(plan) + "/kvoter", "plan.quotas.adopted")
                : show(request, plan, form(plan).refused(Planning.problems(adopted)));
    }
}
