package se.samverkan.servlet.recruitment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.selection.Panel;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The last step of a plan: announce the draw, or draw at once. */
final class LotPage {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Installation installation;
    private final Planning planning;

    LotPage(Installation installation) {
        this.installation = installation;
        this.planning = new Planning(installation);
    }

    Response show(Request request) {
        PanelPlan plan = planning.plan(request);
        return plan.outcome()
                .map(outcome -> request.redirect(Planning.path(outcome)))
                .orElseGet(() -> show(request, plan, Form.empty(Planning.AREA)));
    }

    private Response show(Request request, PanelPlan plan, Form form) {
        return planning.view(request, plan, "plan.lot.title", form).show("recruitment/lot");
    }

    Response draw(Request request) {
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        Result<Panel> drawn = planning.plans().draw(request.coordinator(), plan, form.value("seed"));
        return drawn instanceof Result.Done<Panel> done
                ? request.redirect("/urval/" + done.value().id().value(), "panel.drawn")
                : show(request, plan, form.refused(Planning.problems(drawn)));
    }

    /** It cannot be undone, so that the first time only asks. */
    Response announce(Request request) {
        Actor actor = request.coordinator();
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        Requirements requirements = new Requirements();
        Optional<Instant> at = at(form, requirements);
        requirements.text("source", form.value("source"), 1, 500);
        at.ifPresent(moment -> requirements.check(
                moment.isAfter(installation.samverkan().records().now()), Problem.invalid("day", "passed")));
        if (!requirements.problems().isEmpty()) {
            return show(request, plan, form.refused(requirements.problems()));
        }
        if (!form.has("confirmed", "yes")) {
            return planning.view(request, plan, "plan.announce.question", form)
                    .with("at", at.orElseThrow())
                    .show("recruitment/announce");
        }
        Result<AnnouncedDraw> announced =
                installation.samverkan().announcements().announce(actor, plan, form.value("source"), at.orElseThrow());
        return announced instanceof Result.Done<AnnouncedDraw> done
                ? request.redirect("/urval/lottning/" + done.value().id().value(), "lottery.announced")
                : show(request, plan, form.refused(Planning.problems(announced)));
    }

    private static Optional<Instant> at(Form form, Requirements requirements) {
        if (form.value("day").isBlank()) {
            requirements.refuse(Problem.invalid("day", "missing"));
        }
        Optional<LocalDate> day = requirements.date("day", form.value("day"));
        Optional<LocalTime> time = time(form.value("time").strip());
        requirements.check(
                time.isPresent(), Problem.invalid("time", "not-a-time").with("value", form.value("time")));
        return day.flatMap(
                date -> time.map(clock -> date.atTime(clock).atZone(SWEDEN).toInstant()));
    }

    private static Optional<LocalTime> time(String typed) {
        String padded = typed.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(padded.length() == 4 ? "0" + padded : padded));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
