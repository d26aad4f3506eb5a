package se.samverkan.servlet.meeting;

import java.util.List;
import se.samverkan.meeting.OwnFormat;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The formats a meeting can have, each explained. */
final class FormatList implements Handler {
    private final Installation installation;

    FormatList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        List<String> own = installation.samverkan().records().all(actor, RecordQuery.of(OwnFormat.TYPE)).stream()
                .map(each -> each.format().key().value())
                .toList();
        return installation
                .views()
                .of(request, "format.list.title")
                .with("formats", installation.samverkan().meetings().formats(actor))
                .with("own", own)
                .show("meeting/formats");
    }
}
