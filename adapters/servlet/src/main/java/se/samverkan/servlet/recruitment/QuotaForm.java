package se.samverkan.servlet.recruitment;

import java.util.List;
import se.samverkan.recruitment.KeepApart;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.selection.Quota;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Opened;

/** The form of a plan's quotas, with fields for each quota by its place among them. */
final class QuotaForm {

    static final String FLEXIBLE = "flexible";

    /** What a quota may have: its own bounds between the limits within which they may give way. */
    private static final List<String> BOUNDS = List.of("least", "min", "max", "largest");

    /** What each row of the sent form was about, in the order of the rows. */
    private static final String ROW = "row";

    private QuotaForm() {}

    /** The form of a plan as it is stored. */
    static Form of(PanelPlan plan) {
        Form form = Opened.with(Form.empty(Planning.AREA), plan)
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

    /** What was typed in a form of an earlier version of a plan, for its newest: each quota is looked up, since others may have come between. */
    static Form typed(PanelPlan newest, Form sent) {
        Form form = of(newest)
                .with("seats", sent.value("seats"))
                .with("features", sent.values("features"))
                .with("mustHave", sent.value("mustHave"))
                .with("mustNotHave", sent.value("mustNotHave"))
                .with("apart", sent.value("apart"));
        for (int place = 0; place < newest.quotas().size(); place++) {
            int before = sent.values(ROW).indexOf(row(newest.quotas().get(place)));
            for (String bound : before < 0 ? List.<String>of() : BOUNDS) {
                form = form.with(bound + "-" + place, sent.value(bound + "-" + before));
            }
        }
        return sent.has(FLEXIBLE, "yes") ? form.with(FLEXIBLE, "yes") : form;
    }

    /** What a row is about. */
    static String row(Quota quota) {
        return quota.feature() + "=" + quota.value();
    }
}
