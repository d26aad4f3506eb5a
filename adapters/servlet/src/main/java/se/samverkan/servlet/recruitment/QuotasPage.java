package se.samverkan.servlet.recruitment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
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
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The second step of a plan: what the panel must fulfil. Whenever it is shown, it tells whether that is possible, and if not, what to change. */
final class QuotasPage {
    private static final long LONGEST_CHECK = Duration.ofSeconds(5).toNanos();

    private final Installation installation;
    private final Planning planning;

    QuotasPage(Installation installation) {
        this.installation = installation;
        this.planning = new Planning(installation);
    }

    Response show(Request request) {
        PanelPlan plan = planning.plan(request);
        boolean flexible = request.query().first(QuotaForm.FLEXIBLE).isPresent();
        return show(request, plan, flexible ? QuotaForm.of(plan).with(QuotaForm.FLEXIBLE, "yes") : QuotaForm.of(plan));
    }

    private Feasibility check(PanelPlan plan) {
        long begun = System.nanoTime();
        return planning.plans().check(plan, () -> System.nanoTime() - begun < LONGEST_CHECK);
    }

    private Response show(Request request, PanelPlan plan, Form form) {
        return show(request, plan, form, Optional.empty());
    }

    /** What was stored meanwhile stands beside what was typed. */
    private Response show(Request request, PanelPlan plan, Form form, Optional<Form> stored) {
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
        view.with("features", features)
                .with("tables", QuotaTable.of(view, plan))
                .with("possible", check instanceof Feasibility.Feasible)
                .with("conflicts", conflicts)
                .with("relaxation", relaxation(check).map(each -> Codes.named(each.describe(view.locale()))))
                .with("stored", stored);
        return (stored.isPresent() ? view.status(Response.CONFLICT) : view).show("recruitment/quotas");
    }

    private static Optional<Relaxation> relaxation(Feasibility check) {
        return check instanceof Feasibility.Infeasible infeasible ? infeasible.relaxation() : Optional.empty();
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        if (!Opened.version(form).equals(plan.header().version())) {
            return show(request, plan, QuotaForm.typed(plan, form), Optional.of(QuotaForm.of(plan)));
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
        boolean flexible = form.has("go", QuotaForm.FLEXIBLE) || form.has(QuotaForm.FLEXIBLE, "yes");
        return request.redirect(
                Planning.path(plan) + (flexible ? "/kvoter?" + QuotaForm.FLEXIBLE + "=yes" : "/kvoter"),
                "plan.quotas.saved");
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
                : show(request, plan, QuotaForm.of(plan).refused(Planning.problems(adopted)));
    }
}
