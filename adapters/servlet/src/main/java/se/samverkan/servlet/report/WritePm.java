package se.samverkan.servlet.report;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.Result;
import se.samverkan.report.Pm;
import se.samverkan.report.PmDraft;
import se.samverkan.report.PmId;
import se.samverkan.report.Reports;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Writes a PM's own words: its title, summary and background. The rest composes itself. */
final class WritePm {
    static final String AREA = "pm";

    private static final List<String> COMPARED = List.of("series", "title", "subtitle", "summary", "background");

    private final Installation installation;
    private final Reports reports;

    WritePm(Installation installation) {
        this.installation = installation;
        this.reports = installation.samverkan().reports();
    }

    Response show(Request request) {
        Actor actor = request.coordinator();
        Form form = isNew(request)
                ? Form.empty(AREA).with("language", request.language().tag())
                : filled(stored(request, actor));
        return show(request, form, Optional.empty());
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        Result<Pm> result = isNew(request)
                ? reports.write(actor, draft(form), language(form))
                : reports.change(actor, new PmId(request.id("id")), Opened.version(form), draft(form));
        if (result instanceof Result.Done<Pm> done) {
            return request.redirect("/pm/" + done.value().id().value(), "pm.saved");
        }
        if (result instanceof Result.Refused<Pm> refused) {
            return show(request, form.refused(refused.problems()), Optional.empty());
        }
        Form now = filled(((Result.Stale<Pm>) result).current());
        return show(request, form.with("version", now.value("version")), Optional.of(now));
    }

    private static boolean isNew(Request request) {
        return request.incoming().path().equals("/pm/nytt");
    }

    private static Language language(Form form) {
        return form.has("language", Language.ENGLISH.tag()) ? Language.ENGLISH : Language.SWEDISH;
    }

    private Pm stored(Request request, Actor actor) {
        return reports.find(actor, new PmId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
    }

    private static PmDraft draft(Form form) {
        return new PmDraft(
                form.value("series"),
                form.value("title"),
                form.value("subtitle"),
                form.value("summary"),
                form.value("background"));
    }

    private static Form filled(Pm stored) {
        return Form.empty(AREA)
                .with("version", Long.toString(stored.header().version().number()))
                .with("series", stored.series())
                .with("title", stored.title())
                .with("subtitle", stored.texts().subtitle())
                .with("summary", stored.texts().summary())
                .with("background", stored.texts().background());
    }

    private Response show(Request request, Form form, Optional<Form> now) {
        String path = request.incoming().path();
        View view = installation
                .views()
                .of(request, isNew(request) ? "pm.new.title" : "pm.edit.title")
                .with(form)
                .with("action", path)
                .with("isNew", isNew(request))
                .with("back", isNew(request) ? "/pm" : path.substring(0, path.lastIndexOf('/')))
                .with("stored", now)
                .with("compared", COMPARED);
        return (now.isPresent() ? view.status(Response.CONFLICT) : view).show("report/write");
    }
}
