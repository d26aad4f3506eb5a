package se.samverkan.servlet.interview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.Samverkan;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Page;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** All interviews for the coordinator; those assigned for a coder. */
final class InterviewList implements Handler {
    private static final int LIMIT = 20;
    private final Installation installation;

    InterviewList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = Read.reader(request);
        Samverkan samverkan = installation.samverkan();
        Page<Interview> page = samverkan
                .records()
                .list(actor, RecordQuery.of(Interview.TYPE).newestFirst().page(request.page(LIMIT)));
        Map<OrganisationId, String> names = Read.names(samverkan, actor);
        Set<InterviewId> withdrawn = samverkan.withdrawals().withdrawn(actor.network());
        List<InterviewRow> rows = page.items().stream()
                .map(interview -> new InterviewRow(
                        interview,
                        names.getOrDefault(interview.organisation(), ""),
                        interview.assigned().size(),
                        withdrawn.contains(interview.id())))
                .toList();
        return installation
                .views()
                .of(request, "interview.list.title")
                .with("rows", rows)
                .with("page", page)
                .show("interview/list");
    }
}
