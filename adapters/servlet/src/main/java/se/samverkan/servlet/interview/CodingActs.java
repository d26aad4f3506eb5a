package se.samverkan.servlet.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.Samverkan;
import se.samverkan.interview.CodeId;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.interview.PassageId;
import se.samverkan.interview.Selection;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Codes a passage that is pasted from the interview, and takes a code away again. */
final class CodingActs {
    private final Installation installation;
    private final InterviewPage page;

    CodingActs(Installation installation, InterviewPage page) {
        this.installation = installation;
        this.page = page;
    }

    Response code(Request request) {
        Actor coder = Read.reader(request);
        Samverkan samverkan = installation.samverkan();
        Interview interview = Read.interview(samverkan, coder, request);
        Form form = Form.of(InterviewPage.AREA, request);
        Optional<Selection> selection = interview.transcript().find(form.value("words"));
        if (selection.isEmpty()) {
            String code = form.optional("words").isEmpty() ? "missing" : "not-in-text";
            return page.show(request, coder, form.refused(List.of(Problem.invalid("words", code))));
        }
        Set<CodeId> codes = Ids.read(form.values("codes"), CodeId::new);
        Result<Passage> result = samverkan.coding().code(coder, interview.id(), selection.get(), codes);
        if (result instanceof Result.Refused<Passage> refused) {
            return page.show(request, coder, form.refused(refused.problems()));
        }
        return request.redirect(Read.path(interview) + "#utsnitt", "coding.saved");
    }

    Response uncode(Request request) {
        Actor coder = Read.reader(request);
        Interview interview = Read.interview(installation.samverkan(), coder, request);
        PassageId passage =
                new PassageId(Ids.read(request.form().first("passage").orElse("")));
        CodeId code = new CodeId(Ids.read(request.form().first("code").orElse("")));
        Result<Passage> result = installation.samverkan().coding().uncode(coder, passage, code);
        if (result instanceof Result.Refused<Passage> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(Read.path(interview) + "#utsnitt", "coding.removed");
    }
}
