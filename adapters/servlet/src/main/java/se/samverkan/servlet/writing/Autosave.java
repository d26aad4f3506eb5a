package se.samverkan.servlet.writing;

import se.samverkan.experience.ExperienceDraft;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

/** Keeps a draft for the script that saves while somebody writes, and answers with a piece of the page: when it was kept, and what resembles it. */
final class Autosave implements Handler {
    private final Installation installation;
    private final Manuscripts manuscripts;
    private final DraftForm draft;
    private final Keeping keeping;

    Autosave(Installation installation) {
        this.installation = installation;
        this.manuscripts = installation.samverkan().manuscripts();
        this.draft = new DraftForm(installation);
        this.keeping = new Keeping(installation);
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        ExperienceDraft typed = draft.read(actor, form);
        Result<Manuscript> kept = keeping.keep(actor, form, typed);
        View view = installation.views().of(request, "experience.new.title");
        if (kept instanceof Result.Stale<Manuscript>) {
            return refused(view, Response.CONFLICT, view.text("writing.autosave.stale"));
        }
        if (kept instanceof Result.Refused<Manuscript> refused) {
            return refused(
                    view,
                    Response.status(refused.problems().get(0)),
                    view.problem(DraftForm.AREA, refused.problems().get(0)));
        }
        return view.with("kept", kept.orThrow())
                .with("similar", WriteView.similar(view, manuscripts.similar(actor, typed)))
                .piece("writing/kept");
    }

    private static Response refused(View view, int status, String told) {
        return view.with("told", told).status(status).piece("writing/not-kept");
    }
}
