package se.samverkan.servlet.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.retention.Disposal;
import se.samverkan.retention.DisposalPlan;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.LegalHold;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Lists what will be destroyed and why; destroys exactly that when it is confirmed. */
final class DisposalPage {
    private static final String AREA = "disposal";
    private static final int REPORTS = 20;

    private final Installation installation;

    DisposalPage(Installation installation) {
        this.installation = installation;
    }

    private Disposal disposal() {
        return installation.samverkan().retention().disposal();
    }

    Response show(Request request) {
        return show(request, request.coordinator(), List.of());
    }

    Response dispose(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        if (!form.has("confirmed", "yes")) {
            return show(request, coordinator, List.of(Problem.invalid("confirmed", "missing")));
        }
        Result<DisposalReport> result = disposal().dispose(coordinator, form.value("token"), request.language());
        if (result instanceof Result.Done<DisposalReport> done) {
            return request.redirect("/gallring/rapporter/" + done.value().id().value(), "disposal.done");
        }
        return show(
                request,
                coordinator,
                result instanceof Result.Refused<DisposalReport> refused
                        ? refused.problems()
                        : List.of(Problem.conflict("", "list-changed")));
    }

    private Response show(Request request, Actor coordinator, List<Problem> problems) {
        Result<DisposalPlan> result = disposal().plan(coordinator);
        if (result instanceof Result.Refused<DisposalPlan> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        DisposalPlan plan = result.orThrow();
        View view = installation.views().of(request, "disposal.title");
        return view.with(
                        "due",
                        plan.due().stream().map(due -> row(view, due, "")).toList())
                .with(
                        "kept",
                        plan.keptBack().stream().map(kept -> row(view, kept)).toList())
                .with("reports", disposal().reports(coordinator, request.page(REPORTS)))
                .with(Form.empty(AREA).with("token", plan.token()).refused(problems))
                .show("retention/disposal");
    }

    private static DueRow row(View view, DisposalPlan.Kept kept) {
        Optional<LegalHold> hold = kept.hold();
        RecordRef by = kept.by();
        boolean itself = by.equals(kept.record().record());
        String why = hold.map(each -> view.text(
                        "disposal.kept.hold",
                        "title",
                        each.title(),
                        "reference",
                        each.decision().reference()))
                .orElse(view.text(itself ? "disposal.kept.archived" : "disposal.kept.longer"));
        return row(
                view,
                kept.record(),
                itself ? why : view.text("disposal.kept.by", "type", view.text("type." + by.type()), "why", why));
    }

    private static DueRow row(View view, DisposalPlan.Due due, String kept) {
        return new DueRow(
                due.title().map(title -> view.title(due.record(), title)).orElse(view.text("disposal.untitled")),
                view.text("type." + due.record().type()),
                Told.retention(view, due.rule().retention()),
                Told.decision(view, due.rule().decision()),
                view.date(due.reached()),
                hanging(view, due),
                kept,
                due.title().isPresent() ? "/poster/" + due.record() : "");
    }

    private static List<String> hanging(View view, DisposalPlan.Due due) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        due.hanging().forEach(each -> counts.merge(each.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each ->
                        view.text("disposal.hanging", "type", view.text("type." + each.getKey()), "n", each.getValue()))
                .toList();
    }
}
