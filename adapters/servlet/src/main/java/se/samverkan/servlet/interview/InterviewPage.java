package se.samverkan.servlet.interview;

import java.util.List;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.interview.Codebook;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Objection;
import se.samverkan.interview.Passage;
import se.samverkan.network.Actor;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.attachment.Files;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One interview: what was said, which passages are coded with what, and the form that codes one more. */
final class InterviewPage {
    static final String AREA = "coding";
    private final Installation installation;

    InterviewPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, Read.reader(request), Form.empty(AREA));
    }

    Response show(Request request, Actor actor, Form form) {
        Samverkan samverkan = installation.samverkan();
        Interview interview = Read.interview(samverkan, actor, request);
        List<Passage> passages = samverkan.coding().passages(actor, interview.id());
        Optional<Codebook> book = samverkan.coding().codebook(actor);
        String organisation = Read.names(samverkan, actor).getOrDefault(interview.organisation(), "");
        View view = installation.views().titled(request, interview.occasion().role() + ", " + organisation);
        return view.with(form)
                .with("interview", interview)
                .with("organisation", organisation)
                .with("lines", Marked.lines(interview.transcript().text(), passages))
                .with(
                        "passages",
                        passages.stream()
                                .filter(one -> !one.codings().isEmpty())
                                .map(one -> row(actor, one, book))
                                .toList())
                .with("codes", codes(book))
                .with(
                        "withdrawn",
                        samverkan.withdrawals().withdrawn(actor.network()).contains(interview.id()))
                .with("objections", objections(actor, interview))
                .with("files", Files.of(installation, view, actor, Interview.TYPE, interview))
                .show("interview/one");
    }

    private List<Objection> objections(Actor actor, Interview interview) {
        return installation.samverkan().withdrawals().all(actor).stream()
                .filter(objection -> objection.interview().equals(interview.id()))
                .toList();
    }

    private static List<Choice> codes(Optional<Codebook> book) {
        return book.stream()
                .flatMap(known -> known.codes().stream())
                .map(code -> Choice.of(code.id().value().toString(), code.name()))
                .toList();
    }

    private static PassageRow row(Actor actor, Passage passage, Optional<Codebook> book) {
        PersonId reader = actor.person().orElseThrow();
        return new PassageRow(
                passage,
                passage.codes().stream()
                        .map(id -> new PassageRow.Coded(
                                id.value().toString(),
                                book.flatMap(known -> known.code(id))
                                        .map(code -> code.name())
                                        .orElse("–"),
                                passage.codings().stream()
                                        .anyMatch(coding -> coding.code().equals(id)
                                                && coding.coder().equals(reader))))
                        .toList());
    }
}
