package se.samverkan.servlet.experience;

import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Writes a new experience. Four fields are enough. */
final class WritePage {
    private final Installation installation;
    private final DraftForm draft;

    WritePage(Installation installation) {
        this.installation = installation;
        this.draft = new DraftForm(installation);
    }

    Response show(Request request) {
        Actor actor = request.member();
        Form form = Form.empty(DraftForm.AREA)
                .with("municipalities", ownMunicipality(actor))
                .with("sharing", Sharing.NETWORK.name());
        return show(request, actor, form);
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        Sharing sharing = form.has("sharing", Sharing.NETWORK.name())
                ? Sharing.NETWORK
                : form.has("sharing", Sharing.ORGANISATION.name()) ? Sharing.ORGANISATION : Sharing.DRAFT;
        Result<Experience> result =
                installation.samverkan().experiences().write(actor, draft.read(actor, form), sharing);
        if (result instanceof Result.Done<Experience> done) {
            String said = sharing == Sharing.NETWORK ? "experience.shared" : "experience.saved";
            return request.redirect("/erfarenheter/" + done.value().id().value(), said);
        }
        if (result instanceof Result.Refused<Experience> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        throw RefusedRequestException.notFound();
    }

    private Response show(Request request, Actor actor, Form form) {
        return draft.offer(installation.views().of(request, "experience.new.title"), actor, form)
                .with(form)
                .show("experience/write");
    }

    private String ownMunicipality(Actor actor) {
        return actor.organisation()
                .flatMap(id -> installation.samverkan().records().find(actor, Organisation.TYPE, id))
                .flatMap(Organisation::municipality)
                .map(new Places(installation.register(), actor)::name)
                .orElse("");
    }
}
