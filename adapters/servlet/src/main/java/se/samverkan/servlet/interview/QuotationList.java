package se.samverkan.servlet.interview;

import java.util.List;
import java.util.Map;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Quotations: an official's own to approve, beside the interviews they come from; all with their state for the coordinator. */
final class QuotationList implements Handler {
    private final Installation installation;

    QuotationList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Samverkan samverkan = installation.samverkan();
        Map<OrganisationId, String> names = Read.names(samverkan, actor);
        List<QuotationRow> rows = samverkan.quotations().quotationsFor(actor).stream()
                .map(each -> new QuotationRow(
                        each,
                        names.getOrDefault(each.quotation().organisation(), ""),
                        Permissions.mayAnswerFor(actor, each.quotation().organisation())))
                .toList();
        return installation
                .views()
                .of(request, "quotation.list.title")
                .with("rows", rows)
                .with("notices", samverkan.withdrawals().noticesFor(actor))
                .show("interview/quotations");
    }
}
