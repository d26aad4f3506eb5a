package se.samverkan.servlet.writing;

import java.util.List;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.ManuscriptId;
import se.samverkan.writing.Manuscripts;

/** The visitor's own drafts: kept by a button, found again, continued and thrown away. */
final class DraftPages {
    private static final String PLACE = "/erfarenheter/utkast";

    private final Installation installation;
    private final Manuscripts manuscripts;
    private final DraftForm draft;
    private final Keeping keeping;
    private final WriteView views;

    DraftPages(Installation installation) {
        this.installation = installation;
        this.manuscripts = installation.samverkan().manuscripts();
        this.draft = new DraftForm(installation);
        this.keeping = new Keeping(installation);
        this.views = new WriteView(installation);
    }

    Response list(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "writing.drafts.title");
        List<DraftRow> rows = manuscripts.all(actor).stream()
                .map(manuscript -> DraftRow.of(view, manuscript))
                .toList();
        return view.with("rows", rows).show("writing/drafts");
    }

    /** Without scripts this button saves; what resembles the draft is shown on the page it leads to. */
    Response keep(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        ExperienceDraft typed = draft.read(actor, form);
        Result<Manuscript> kept = keeping.keep(actor, form, typed);
        if (kept instanceof Result.Stale<Manuscript> stale) {
            return views.stale(request, actor, form, stale.current());
        }
        if (kept instanceof Result.Refused<Manuscript> refused) {
            return views.show(request, actor, Keeping.without(form).refused(refused.problems()));
        }
        if (form.has("then", "files")) {
            return request.redirect(
                    "/bilagor/" + Manuscript.TYPE.ref(kept.orThrow().id()));
        }
        return request.redirect(DraftRow.path(kept.orThrow()), "writing.kept");
    }

    Response show(Request request) {
        Actor actor = request.member();
        Manuscript manuscript = stored(request, actor);
        if (manuscript.experience().isPresent()) {
            return request.redirect(
                    "/erfarenheter/" + manuscript.experience().get().value() + "/andra?utkast=1");
        }
        Form form = Keeping.with(draft.filled(actor, manuscript.draft()), manuscript)
                .with("sharing", Sharing.NETWORK.name());
        return views.show(request, actor, form);
    }

    Response askToDiscard(Request request) {
        Manuscript manuscript = stored(request, request.member());
        return installation
                .views()
                .of(request, "writing.discard.question")
                .with("manuscript", manuscript)
                .with("action", DraftRow.path(manuscript) + "/slang")
                .with("back", PLACE)
                .show("writing/discard");
    }

    Response discard(Request request) {
        Actor actor = request.member();
        Result<?> result = manuscripts.discard(actor, stored(request, actor));
        if (result instanceof Result.Refused<?> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(PLACE, result.isDone() ? "writing.discarded" : "experience.changed-meanwhile");
    }

    private Manuscript stored(Request request, Actor actor) {
        return manuscripts
                .find(actor, new ManuscriptId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
