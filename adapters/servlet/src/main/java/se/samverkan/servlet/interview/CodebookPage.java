package se.samverkan.servlet.interview;

import java.util.List;
import se.samverkan.interview.Code;
import se.samverkan.interview.Codebook;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The codes that passages are coded with, and the form that adds one. */
final class CodebookPage {
    static final String AREA = "code";
    private final Installation installation;

    CodebookPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, Read.reader(request), Form.empty(AREA));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        Result<Code> result =
                installation.samverkan().coding().addCode(coordinator, form.value("name"), form.value("description"));
        if (result instanceof Result.Refused<Code> refused) {
            return show(request, coordinator, form.refused(refused.problems()));
        }
        return request.redirect("/kodbok", "code.saved");
    }

    private Response show(Request request, Actor actor, Form form) {
        List<Code> codes = installation
                .samverkan()
                .coding()
                .codebook(actor)
                .map(Codebook::codes)
                .orElse(List.of());
        return installation
                .views()
                .of(request, "code.list.title")
                .with(form)
                .with("codes", codes)
                .show("interview/codebook");
    }
}
