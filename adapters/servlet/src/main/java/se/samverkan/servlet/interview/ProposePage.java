package se.samverkan.servlet.interview;

import se.samverkan.Samverkan;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.interview.PassageId;
import se.samverkan.interview.Quotation;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Proposes to show a quotation. Those interviewed are asked first. */
final class ProposePage {
    private static final String AREA = "quotation";
    private final Installation installation;

    ProposePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Passage passage = passage(request, coordinator);
        return show(request, coordinator, passage, Form.empty(AREA).with("words", passage.words()));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Passage passage = passage(request, coordinator);
        Form form = Form.of(AREA, request);
        Result<Quotation> result =
                installation.samverkan().quotations().propose(coordinator, passage.id(), form.value("words"));
        if (result instanceof Result.Refused<Quotation> refused) {
            return show(request, coordinator, passage, form.refused(refused.problems()));
        }
        return request.redirect("/intervjuer/" + request.id("id") + "#utsnitt", "quotation.proposed");
    }

    private Passage passage(Request request, Actor coordinator) {
        return installation
                .samverkan()
                .records()
                .find(coordinator, Passage.TYPE, new PassageId(request.id("passage")))
                .filter(passage -> passage.interview().value().equals(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, Actor coordinator, Passage passage, Form form) {
        Samverkan samverkan = installation.samverkan();
        Interview interview = Read.interview(samverkan, coordinator, request);
        return installation
                .views()
                .of(request, "quotation.propose.title")
                .with(form)
                .with("interview", interview)
                .with("passage", passage)
                .with("organisation", Read.names(samverkan, coordinator).getOrDefault(interview.organisation(), ""))
                .show("interview/propose");
    }
}
