package se.samverkan.servlet.meeting;

import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.OwnFormat;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Writes a format of the network's own. */
final class NewFormatPage {
    private final Installation installation;

    NewFormatPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        request.coordinator();
        Form form = Form.empty(FormatForm.AREA)
                .with("minutes", "90")
                .with("rounds", "2")
                .with("groupSize", "4")
                .with("fewest", "6")
                .with("most", "24");
        return show(request, form);
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(FormatForm.AREA, request);
        FormatForm typed = new FormatForm(form);
        MeetingFormat format = typed.read(form.value("key").strip());
        if (!typed.problems().isEmpty()) {
            return show(request, form.refused(typed.problems()));
        }
        Result<OwnFormat> result = installation.samverkan().meetings().addFormat(coordinator, format);
        if (result instanceof Result.Refused<OwnFormat> refused) {
            return show(request, form.refused(refused.problems()));
        }
        return request.redirect("/upplagg#" + format.key(), "format.saved");
    }

    private Response show(Request request, Form form) {
        return installation.views().of(request, "format.new.title").with(form).show("meeting/format-new");
    }
}
