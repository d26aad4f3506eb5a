package se.samverkan.servlet.meeting;

import java.util.Optional;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.OwnFormat;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Changes a format that the network wrote itself. Whoever is second sees both versions and keeps what they typed. */
final class ChangeFormatPage {
    private final Installation installation;

    ChangeFormatPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        OwnFormat own = own(request, request.coordinator());
        return view(request, own, FormatForm.filled(own), Optional.empty()).show("meeting/format-change");
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        OwnFormat own = own(request, coordinator);
        Form form = Form.of(FormatForm.AREA, request);
        FormatForm typed = new FormatForm(form);
        MeetingFormat format = typed.read(own.format().key().value());
        if (!typed.problems().isEmpty()) {
            return view(request, own, form.refused(typed.problems()), Optional.empty())
                    .show("meeting/format-change");
        }
        Result<OwnFormat> result = installation
                .samverkan()
                .meetings()
                .changeFormat(coordinator, Opened.at(OwnFormat.TYPE, own, form), format);
        if (result instanceof Result.Refused<OwnFormat> refused) {
            return view(request, own, form.refused(refused.problems()), Optional.empty())
                    .show("meeting/format-change");
        }
        if (result instanceof Result.Stale<OwnFormat> stale) {
            OwnFormat now = stale.current();
            return view(request, now, Opened.with(form, now), Optional.of(FormatForm.filled(now)))
                    .status(Response.CONFLICT)
                    .show("meeting/format-change");
        }
        return request.redirect("/upplagg#" + format.key(), "format.saved");
    }

    private OwnFormat own(Request request, Actor coordinator) {
        return installation
                .samverkan()
                .records()
                .all(coordinator, RecordQuery.of(OwnFormat.TYPE).with("key", request.path("key")))
                .stream()
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    private View view(Request request, OwnFormat own, Form form, Optional<Form> stored) {
        return installation
                .views()
                .of(request, "format.change.title", "title", own.format().name().in(request.locale()))
                .with(form)
                .with("own", own)
                .with("stored", stored)
                .with("compared", FormatForm.COMPARED);
    }
}
