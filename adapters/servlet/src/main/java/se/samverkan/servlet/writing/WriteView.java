package se.samverkan.servlet.writing;

import java.util.List;
import java.util.Optional;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.network.Actor;
import se.samverkan.servlet.attachment.Files;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

/** The page on which a new experience is written, with what resembles it beside. */
final class WriteView {
    private final Installation installation;
    private final Manuscripts manuscripts;
    private final DraftForm draft;
    private final Keeping keeping;

    WriteView(Installation installation) {
        this.installation = installation;
        this.manuscripts = installation.samverkan().manuscripts();
        this.draft = new DraftForm(installation);
        this.keeping = new Keeping(installation);
    }

    Response show(Request request, Actor actor, Form form) {
        return view(request, actor, form, Optional.empty()).show("writing/write");
    }

    /** Both versions side by side, when another window has saved the same draft. */
    Response stale(Request request, Actor actor, Form form, Manuscript stored) {
        Form now = draft.filled(actor, stored.draft());
        return view(request, actor, Keeping.with(form, stored), Optional.of(now))
                .status(Response.CONFLICT)
                .show("writing/write");
    }

    private View view(Request request, Actor actor, Form form, Optional<Form> stored) {
        View view = installation.views().of(request, "experience.new.title").scripted();
        return draft.offer(view, actor, form)
                .with(form)
                .with("stored", stored)
                .with("compared", DraftForm.COMPARED)
                .with("similar", similar(view, manuscripts.similar(actor, draft.read(actor, form))))
                .with("attach", installation.attachments().areKept())
                .with("files", files(view, actor, form))
                .with("drafts", manuscripts.all(actor).size());
    }

    /** The files beside the draft that the form names. */
    private Files files(View view, Actor actor, Form form) {
        return keeping.found(actor, form)
                .map(manuscript -> Files.of(installation, view, actor, Manuscript.TYPE, manuscript))
                .orElse(new Files(List.of(), ""));
    }

    /** What resembles the draft, as links with what was learned. */
    static List<Similar> similar(View view, List<ExperienceHit> hits) {
        return hits.stream().map(hit -> Similar.of(view, hit.experience())).toList();
    }
}
