package se.samverkan.servlet.writing;

import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

/** Changes an experience. When somebody else was first, both versions stand side by side and what was typed is kept. */
final class EditPage {
    private final Installation installation;
    private final ExperienceBank bank;
    private final DraftForm draft;
    private final Manuscripts manuscripts;
    private final Keeping keeping;

    EditPage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
        this.draft = new DraftForm(installation);
        this.manuscripts = installation.samverkan().manuscripts();
        this.keeping = new Keeping(installation);
    }

    Response show(Request request) {
        Actor actor = request.member();
        Experience stored = stored(request, actor);
        Optional<Manuscript> kept = manuscripts.of(actor, stored.id());
        boolean goesOn = request.query().first("utkast").isPresent();
        Form form = kept.filter(draft -> goesOn)
                .map(manuscript -> continued(actor, manuscript))
                .orElseGet(() -> draft.filled(actor, stored));
        return show(request, actor, stored, form, Optional.empty());
    }

    /** The draft of a change, which still knows the version it began from. */
    private Form continued(Actor actor, Manuscript manuscript) {
        String base = Long.toString(manuscript.base().orElse(Version.NEW).number());
        return Keeping.with(draft.filled(actor, manuscript.draft()), manuscript).with("version", base);
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        ExperienceId id = new ExperienceId(request.id("id"));
        Result<Experience> result = bank.change(actor, id, Opened.version(form), draft.read(actor, form));
        if (result instanceof Result.Done<Experience> done) {
            String path = "/erfarenheter/" + done.value().id().value();
            Optional<String> left = keeping.left(actor, form);
            if (form.has("then", "share")) {
                return left.map(said -> request.redirect(path + "/dela", said))
                        .orElseGet(() -> request.redirect(path + "/dela"));
            }
            return request.redirect(path, left.orElse("experience.saved"));
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
        View view = installation
                .views()
                .of(request, "experience.edit.title", "title", stored.title())
                .scripted();
        return draft.offer(view, actor, form)
                .with(form)
                .with("experience", stored)
                .with("stored", now)
                .with("kept", manuscripts.of(actor, stored.id()))
                .with("compared", DraftForm.COMPARED)
                .status(now.isPresent() ? Response.CONFLICT : statusOf(form))
                .show("writing/edit");
    }

    private static int statusOf(Form form) {
        return form.problems().isEmpty()
                ? Response.OK
                : Response.status(form.problems().get(0));
    }
}
