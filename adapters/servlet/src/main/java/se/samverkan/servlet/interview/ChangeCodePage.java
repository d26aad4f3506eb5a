package se.samverkan.servlet.interview;

import se.samverkan.interview.Code;
import se.samverkan.interview.CodeId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Renames a code or explains it better. What is coded with it stays coded. */
final class ChangeCodePage {
    private final Installation installation;

    ChangeCodePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Code code = code(request, request.coordinator());
        Form form = Form.empty(CodebookPage.AREA).with("name", code.name()).with("description", code.description());
        return show(request, code, form);
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Code code = code(request, coordinator);
        Form form = Form.of(CodebookPage.AREA, request);
        Code changed = new Code(
                code.id(), form.value("name").strip(), form.value("description").strip());
        Result<Code> result = installation.samverkan().coding().changeCode(coordinator, changed);
        if (result instanceof Result.Refused<Code> refused) {
            return show(request, code, form.refused(refused.problems()));
        }
        return request.redirect("/kodbok", "code.saved");
    }

    private Code code(Request request, Actor coordinator) {
        return installation
                .samverkan()
                .coding()
                .codebook(coordinator)
                .flatMap(book -> book.code(new CodeId(request.id("code"))))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, Code code, Form form) {
        return installation
                .views()
                .of(request, "code.change.title", "name", code.name())
                .with(form)
                .with("code", code)
                .show("interview/code-change");
    }
}
