package se.samverkan.servlet.experience;

import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Changes an experience. When somebody else was first, both versions stand side by side and what was typed is kept. */
final class EditPage {
    private final Installation installation;
    private final ExperienceBank bank;
    private final DraftForm draft;

    EditPage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
        this.draft = new DraftForm(installation);
    }

    Response show(Request request) {
        Actor actor = request.member();
        Experience stored = stored(request, actor);
        return show(request, actor, stored, draft.filled(actor, stored), Optional.empty());
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        ExperienceId id = new ExperienceId(request.id("id"));
        Result<Experience> result = bank.change(actor, id, Opened.version(form), draft.read(actor, form));
        if (result instanceof Result.Done<Experience> done) {
            return request.redirect("/erfarenheter/" + done.value().id().value(), "experience.saved");
        }
        Experience stored = stored(request, actor);
        if (result instanceof Result.Refused<Experience> refused) {
            return show(request, actor, stored, form.refused(refused.problems()), Optional.empty());
        }
        Form now = draft.filled(actor, stored);
        return show(request, actor, stored, form.with("version", now.value("version")), Optional.of(now));
    }

    private Experience stored(Request request, Actor actor) {
        return bank.find(actor, new ExperienceId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, Actor actor, Experience stored, Form form, Optional<Form> now) {
        View view = installation.views().of(request, "experience.edit.title", "title", stored.title());
        return draft.offer(view, actor, form)
                .with(form)
                .with("experience", stored)
                .with("stored", now)
                .with("compared", DraftForm.COMPARED)
                .status(now.isPresent() ? Response.CONFLICT : statusOf(form))
                .show("experience/edit");
    }

    private static int statusOf(Form form) {
        return form.problems().isEmpty()
                ? Response.OK
                : Response.status(form.problems().get(0));
    }
}
