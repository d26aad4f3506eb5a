package se.samverkan.servlet.privacy;

import java.util.List;
import java.util.Locale;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Role;
import se.samverkan.privacy.ErasurePlan;
import se.samverkan.privacy.Outcome;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.DisposalReportId;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Lists what erasing a person's data does to what and why; does exactly that when it is confirmed. */
final class ErasePage {
    private static final String AREA = "erase";

    private final Installation installation;

    ErasePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor handler = Asked.handler(request);
        return show(request, handler, Asked.membership(installation, request, handler), Form.empty(AREA));
    }

    Response erase(Request request) {
        Actor handler = Asked.handler(request);
        Membership member = Asked.membership(installation, request, handler);
        Form form = Form.of(AREA, request);
        if (!form.has("confirmed", "yes")) {
            return show(request, handler, member, form.refused(List.of(Problem.invalid("confirmed", "missing"))));
        }
        Result<DisposalReport> result = installation
                .samverkan()
                .privacy()
                .erasure()
                .erase(handler, member.person(), form.value("token"), decision(form), request.language());
        if (result instanceof Result.Done<DisposalReport> done) {
            installation.register().persons().forget();
            return erased(request, handler, done.value().id());
        }
        List<Problem> problems = result instanceof Result.Refused<DisposalReport> refused
                ? refused.problems()
                : List.of(Problem.conflict("", "list-changed"));
        return show(request, handler, member, form.refused(problems));
    }

    /** An administrator who is no member of the network has no way to its reports. */
    private Response erased(Request request, Actor handler, DisposalReportId report) {
        boolean readable = installation
                        .samverkan()
                        .retention()
                        .disposal()
                        .find(handler, report)
                        .isPresent()
                && request.visitor().is(Role.COORDINATOR);
        return readable
                ? request.redirect("/personer", "erase.done", "/gallring/rapporter/" + report.value())
                : request.redirect("/personer", "erase.done.for-coordinator");
    }

    private static DecisionDraft decision(Form form) {
        return new DecisionDraft(form.value("reference"), form.value("date"), form.value("decidedBy"));
    }

    private Response show(Request request, Actor handler, Membership member, Form form) {
        Result<ErasurePlan> result =
                installation.samverkan().privacy().erasure().plan(handler, member.person());
        if (result instanceof Result.Refused<ErasurePlan> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        ErasurePlan plan = result.orThrow();
        View view = installation.views().of(request, "erase.title", "name", member.title());
        return view.with(
                        "rows",
                        plan.steps().stream().map(step -> row(view, step)).toList())
                .with("key", view.text("erase.key." + word(plan.key())))
                .with(form.with("token", plan.token()).with("confirmed", List.of()))
                .with("action", "/personer/" + member.id().value() + "/radera")
                .with("back", "/personer/" + member.id().value())
                .show("privacy/erase");
    }

    private static PersonRow row(View view, ErasurePlan.Step step) {
        return new PersonRow(
                step.title().map(title -> view.title(step.record(), title)).orElse(view.text("erase.untitled")),
                view.text("type." + step.record().type()),
                view.text("erase.what." + word(step.outcome())),
                why(view, step.outcome()),
                step.title().isPresent() ? "/poster/" + step.record() : "");
    }

    private static String why(View view, Outcome outcome) {
        if (outcome instanceof Outcome.KeptBack kept) {
            return view.text(
                    "erase.why.kept", "reference", kept.hold().decision().reference());
        }
        if (outcome instanceof Outcome.Pseudonymised stays) {
            String drafts = stays.erased().equals(Version.NEW) ? "" : " " + view.text("erase.why.drafts");
            return view.text("erase.why." + word(stays.reason())) + drafts;
        }
        return view.text("erase.why." + word(outcome));
    }

    private static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
