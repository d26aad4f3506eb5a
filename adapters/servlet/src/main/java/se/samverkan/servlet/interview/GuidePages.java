package se.samverkan.servlet.interview;

import se.samverkan.interview.Guide;
import se.samverkan.interview.GuideDraft;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The guides that interviews follow, and a new one. */
final class GuidePages {
    private static final String AREA = "guide";
    private final Installation installation;

    GuidePages(Installation installation) {
        this.installation = installation;
    }

    Response list(Request request) {
        Actor actor = Read.reader(request);
        return installation
                .views()
                .of(request, "guide.list.title")
                .with("guides", installation.samverkan().interviews().guides(actor))
                .show("interview/guides");
    }

    Response show(Request request) {
        request.coordinator();
        return show(request, Form.empty(AREA));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        GuideDraft draft = new GuideDraft(
                form.value("title"),
                form.value("information"),
                form.value("questions").lines().toList(),
                request.language());
        Result<Guide> result = installation.samverkan().interviews().addGuide(coordinator, draft);
        if (result instanceof Result.Refused<Guide> refused) {
            return show(request, form.refused(refused.problems()));
        }
        return request.redirect("/intervjuguider", "guide.saved");
    }

    private Response show(Request request, Form form) {
        return installation.views().of(request, "guide.new.title").with(form).show("interview/guide-new");
    }
}
