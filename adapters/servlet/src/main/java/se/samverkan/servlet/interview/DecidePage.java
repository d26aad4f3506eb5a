package se.samverkan.servlet.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.ReviewedQuotation;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Approves or declines one quotation of the own organisation. */
final class DecidePage {
    private static final String AREA = "decision";
    private final Installation installation;

    DecidePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        ReviewedQuotation reviewed = quotation(request, request.member());
        Form form = Form.empty(AREA).with("comment", reviewed.comment());
        return show(request, reviewed, form);
    }

    Response save(Request request) {
        Actor official = request.member();
        ReviewedQuotation reviewed = quotation(request, official);
        Form form = Form.of(AREA, request);
        Optional<QuotationAnswer.Decision> decision = Arrays.stream(QuotationAnswer.Decision.values())
                .filter(known -> known.name().equals(form.value("decision")))
                .findFirst();
        if (decision.isEmpty()) {
            return show(request, reviewed, form.refused(List.of(Problem.invalid("decision", "missing"))));
        }
        Result<QuotationAnswer> result = installation
                .samverkan()
                .quotations()
                .decide(official, reviewed.quotation().id(), decision.get(), form.value("comment"));
        if (result instanceof Result.Refused<QuotationAnswer> refused) {
            return show(request, reviewed, form.refused(refused.problems()));
        }
        String said = result.isDone() ? decision.get().name().toLowerCase(Locale.ROOT) : "meanwhile";
        return request.redirect("/citat", "decision.saved." + said);
    }

    private ReviewedQuotation quotation(Request request, Actor actor) {
        return installation.samverkan().quotations().quotationsFor(actor).stream()
                .filter(each -> each.quotation().id().value().equals(request.id("id")))
                .filter(each -> Permissions.mayAnswerFor(actor, each.quotation().organisation()))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response show(Request request, ReviewedQuotation reviewed, Form form) {
        return installation
                .views()
                .of(request, "decision.title")
                .with(form)
                .with("reviewed", reviewed)
                .show("interview/decide");
    }
}
