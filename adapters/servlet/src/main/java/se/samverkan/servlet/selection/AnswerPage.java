package se.samverkan.servlet.selection;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.Panels;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Marks what chosen municipalities answered, or gives the seats of those who left to others. All of it is stored, or nothing. */
final class AnswerPage {
    private final Installation installation;
    private final Panels panels;

    AnswerPage(Installation installation) {
        this.installation = installation;
        this.panels = installation.samverkan().panels();
    }

    Response mark(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(SelectionPages.AREA, request);
        MemberState state = Stream.of(MemberState.values())
                .filter(one -> form.has("state", one.name()))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
        return each(request, actor, form, (panel, code) -> panels.mark(actor, panel, code, state), "panel.marked");
    }

    Response replace(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(SelectionPages.AREA, request);
        return each(request, actor, form, (panel, code) -> panels.replace(actor, panel, code), "panel.replaced");
    }

    /** Gives all free seats at once to others. */
    Response complement(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(SelectionPages.AREA, request);
        Panel stored = panels.find(actor, new PanelId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        String seed = form.value("seed").strip();
        if (!seed.matches("-?[0-9]{1,18}")) {
            Problem problem = seed.isEmpty()
                    ? Problem.invalid("seed", "missing")
                    : Problem.invalid("seed", "not-a-number").with("value", seed);
            return new PanelPage(installation).show(request, form.refused(List.of(problem)));
        }
        Result<Panel> result = panels.complement(actor, stored, Long.parseLong(seed));
        return result instanceof Result.Refused<Panel> problem
                ? refused(request, form, problem.problems())
                : request.redirect(
                        "/urval/" + stored.id().value(),
                        result.isDone() ? "panel.complemented" : "panel.changed-meanwhile");
    }

    private Response each(
            Request request,
            Actor actor,
            Form form,
            BiFunction<Panel, MunicipalityCode, Result<Panel>> act,
            String said) {
        Panel stored = panels.find(actor, new PanelId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        List<String> chosen = form.values("municipality").stream()
                .filter(code -> code.matches("[0-9]{4}"))
                .toList();
        if (chosen.isEmpty()) {
            return refused(request, form, List.of(Problem.invalid("municipality", "missing")));
        }
        Result<Panel> result =
                installation.samverkan().records().together(() -> applied(Result.done(stored), chosen, act));
        if (result instanceof Result.Refused<Panel> problem) {
            return refused(request, form, problem.problems());
        }
        return request.redirect("/urval/" + stored.id().value(), result.isDone() ? said : "panel.changed-meanwhile");
    }

    private static Result<Panel> applied(
            Result<Panel> begun, List<String> chosen, BiFunction<Panel, MunicipalityCode, Result<Panel>> act) {
        Result<Panel> result = begun;
        for (String code : chosen) {
            result = result.then(panel -> act.apply(panel, MunicipalityCode.of(code)));
        }
        return result;
    }

    private Response refused(Request request, Form form, List<Problem> problems) {
        return new PanelPage(installation)
                .show(
                        request,
                        form.refused(
                                problems.stream().map(AnswerPage::atTheTable).toList()));
    }

    /** All answers are given in one table, so that is where every problem leads. */
    private static Problem atTheTable(Problem problem) {
        return new Problem(problem.kind(), "municipality", problem.code(), problem.arguments());
    }
}
