package se.samverkan.servlet.retention;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.RetentionClass;
import se.samverkan.retention.RetentionSchedule;
import se.samverkan.retention.RuleDraft;
import se.samverkan.retention.Schedules;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Enters the rule that has been decided for one type of record. */
final class RulePage {
    private static final String AREA = "rule";

    private final Installation installation;

    RulePage(Installation installation) {
        this.installation = installation;
    }

    private static String type(Request request) {
        return Schedules.types().stream()
                .map(type -> type.name())
                .filter(request.path("type")::equals)
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        String type = type(request);
        Form form = installation
                .samverkan()
                .retention()
                .schedules()
                .find(coordinator)
                .map(schedule -> Opened.with(filled(schedule, type), schedule))
                .orElseGet(RulePage::empty);
        return show(request, type, form, Optional.empty());
    }

    private static Form empty() {
        return Form.empty(AREA).with("retention", "dispose");
    }

    private static Form filled(RetentionSchedule schedule, String type) {
        return schedule.rule(type).map(RulePage::filled).orElseGet(RulePage::empty);
    }

    private static Form filled(RetentionSchedule.Rule rule) {
        Optional<String> years = rule.retention() instanceof RetentionClass.DisposeAfter after
                ? Optional.of(String.valueOf(after.years()))
                : Optional.empty();
        return Form.empty(AREA)
                .with("retention", years.isPresent() ? "dispose" : "preserve")
                .with("years", years.orElse(""))
                .with("reference", rule.decision().reference())
                .with("date", rule.decision().date().toString())
                .with("decidedBy", rule.decision().decidedBy());
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        String type = type(request);
        Form form = Form.of(AREA, request);
        RuleDraft draft = new RuleDraft(type, form.has("retention", "preserve"), form.value("years"), decision(form));
        Result<RetentionSchedule> result = installation
                .samverkan()
                .retention()
                .schedules()
                .decide(coordinator, Opened.version(form), draft, request.language());
        if (result instanceof Result.Refused<RetentionSchedule> refused) {
            return show(request, type, form.refused(refused.problems()), Optional.empty());
        }
        if (result instanceof Result.Stale<RetentionSchedule> stale) {
            Form stored = filled(stale.current(), type);
            return show(request, type, Opened.with(form, stale.current()), Optional.of(stored));
        }
        return request.redirect("/bevarande", "rule.saved");
    }

    static DecisionDraft decision(Form form) {
        return new DecisionDraft(form.value("reference"), form.value("date"), form.value("decidedBy"));
    }

    private Response show(Request request, String type, Form form, Optional<Form> stored) {
        View view = installation.views().of(request, "rule.title", "type", word(request, type));
        List<Choice> choices = List.of(
                Choice.of("dispose", view.text("rule.dispose")), Choice.of("preserve", view.text("rule.preserve")));
        view.with(form)
                .with("choices", choices)
                .with("action", "/bevarande/" + type + "/regel")
                .with("stored", stored);
        return (stored.isPresent() ? view.status(Response.CONFLICT) : view).show("retention/rule");
    }

    private String word(Request request, String type) {
        return installation.views().of(request, "type." + type).title();
    }
}
