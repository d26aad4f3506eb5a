package se.samverkan.servlet.recruitment;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Result;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.AnnouncedDrawId;
import se.samverkan.recruitment.Announcements;
import se.samverkan.selection.Chances;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelRules;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** An announced draw, for everyone: what can be drawn, what decides, and when it has, how to check. The coordinator enters the value. */
final class LotteryPage {
    private static final String AREA = "lottery";

    private final Installation installation;
    private final Announcements announcements;

    LotteryPage(Installation installation) {
        this.installation = installation;
        this.announcements = installation.samverkan().announcements();
    }

    private AnnouncedDraw draw(Request request) {
        return announcements
                .find(request.actor(), new AnnouncedDrawId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    Response show(Request request) {
        return show(request, draw(request), Form.empty(AREA));
    }

    private Response show(Request request, AnnouncedDraw draw, Form form) {
        Actor actor = request.actor();
        View view = installation.views().of(request, "lottery.title", "title", draw.title());
        boolean passed = !installation.samverkan().records().now().isBefore(draw.at());
        boolean enters =
                actor.is(Role.COORDINATOR) && actor.actsFor(draw.header().owner());
        List<String> quotas = draw.drawing().quotas().stream()
                .filter(quota ->
                        !PanelRules.isRule(quota.feature()) || quota.value().equals("yes"))
                .map(quota -> Codes.named(quota.describe(view.locale())))
                .toList();
        Optional<Panel> panel =
                draw.panel().flatMap(id -> installation.samverkan().panels().find(actor, id));
        return view.with(form)
                .with("draw", draw)
                .with(
                        "figures",
                        Chances.of(
                                draw.lottery(),
                                draw.drawing().chances().map(Chances::exact).orElse(false)))
                .with("quotas", quotas)
                .with(
                        "steps",
                        draw.value()
                                .map(value -> draw.announced().steps(value, view.locale()))
                                .orElse(List.of()))
                .with(
                        "drawn",
                        draw.value().map(value -> LotteryFiles.drawn(draw)).orElse(List.of()))
                .with("panel", panel)
                .with("mayEnter", enters && passed && draw.value().isEmpty())
                .with("checkable", LotteryFiles.method(draw).isPresent())
                .show("recruitment/lottery");
    }

    /** It cannot be undone, so that the first time only asks. */
    Response enter(Request request) {
        Actor actor = request.coordinator();
        AnnouncedDraw draw = draw(request);
        Form form = Form.of(AREA, request);
        if (!form.has("confirmed", "yes") && !form.value("value").isBlank()) {
            return installation
                    .views()
                    .of(
                            request,
                            "lottery.question",
                            "value",
                            form.value("value").strip())
                    .with("draw", draw)
                    .with(form)
                    .show("recruitment/enter");
        }
        Result<Panel> drawn = announcements.enter(actor, draw, form.value("value"));
        return drawn instanceof Result.Done<Panel> done
                ? request.redirect("/urval/" + done.value().id().value(), "panel.drawn")
                : show(request, draw, form.refused(Planning.problems(drawn)));
    }

    Response file(Request request) {
        AnnouncedDraw draw = draw(request);
        LotteryFiles files = new LotteryFiles(draw);
        return switch (request.path("file")) {
            case "portfolj.txt" ->
                file("text/plain", "portfolj.txt", draw.announced().text());
            case "candidates.csv" -> file("text/csv", "candidates.csv", files.candidates());
            case "features.csv" -> file("text/csv", "features.csv", files.features());
            case "result.json" ->
                file("application/json", "result.json", files.result().orElseThrow(RefusedRequestException::notFound));
            default -> throw RefusedRequestException.notFound();
        };
    }

    private static Response file(String type, String name, String text) {
        return Response.text(type, text).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
