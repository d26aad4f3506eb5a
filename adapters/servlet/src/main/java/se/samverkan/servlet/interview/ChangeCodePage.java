package se.samverkan.servlet.interview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import se.samverkan.interview.Code;
import se.samverkan.interview.CodeId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * Renames a code or explains it better. What is coded with it stays coded. Codes lie in one codebook, which changes whenever a code is added:
 * so the form remembers what the code was, not which version the codebook had.
 */
final class ChangeCodePage {
    private static final String SEEN = "seen";

    private final Installation installation;

    ChangeCodePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Code code = code(request, request.coordinator());
        return view(request, code, filled(code), Optional.empty()).show("interview/code-change");
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Code now = code(request, coordinator);
        Form form = Form.of(CodebookPage.AREA, request);
        Code wanted = new Code(
                now.id(), form.value("name").strip(), form.value("description").strip());
        Result<Code> result = form.value(SEEN).equals(mark(now))
                ? installation.samverkan().coding().changeCode(coordinator, now, wanted)
                : new Result.Stale<>(now);
        if (result instanceof Result.Stale<Code> stale) {
            Form stored = filled(stale.current());
            Form again = form.with(SEEN, stored.value(SEEN));
            return view(request, stale.current(), again, Optional.of(stored))
                    .status(Response.CONFLICT)
                    .show("interview/code-change");
        }
        if (result instanceof Result.Refused<Code> refused) {
            return view(request, now, form.refused(refused.problems()), Optional.empty())
                    .show("interview/code-change");
        }
        return request.redirect("/kodbok", "code.saved");
    }

    private static Form filled(Code code) {
        return Form.empty(CodebookPage.AREA)
                .with(SEEN, mark(code))
                .with("name", code.name())
                .with("description", code.description());
    }

    /** The same for equal codes, another for all others. */
    private static String mark(Code code) {
        String all = code.name() + "\n" + code.description();
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }

    private Code code(Request request, Actor coordinator) {
        return installation
                .samverkan()
                .coding()
                .codebook(coordinator)
                .flatMap(book -> book.code(new CodeId(request.id("code"))))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private View view(Request request, Code code, Form form, Optional<Form> stored) {
        return installation
                .views()
                .of(request, "code.change.title", "name", code.name())
                .with(form)
                .with("code", code)
                .with("stored", stored);
    }
}
