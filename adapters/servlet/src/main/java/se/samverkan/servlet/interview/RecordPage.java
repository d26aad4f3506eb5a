package se.samverkan.servlet.interview;

import java.util.List;
import java.util.Optional;
import se.samverkan.interview.Guide;
import se.samverkan.interview.Interview;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Records an interview: notes or a transcript, pasted as it is or question by question. */
final class RecordPage {
    private final Installation installation;
    private final TalkForm talk;

    RecordPage(Installation installation) {
        this.installation = installation;
        this.talk = new TalkForm(installation);
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Optional<Guide> guide = request.query().first("guide").flatMap(id -> talk.guide(coordinator, id));
        return show(request, coordinator, talk.fresh(guide), guide);
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(TalkForm.AREA, request);
        Optional<Guide> guide = talk.guide(coordinator, form.value("guide"));
        Optional<Problem> kind = TalkForm.problem(form);
        if (kind.isPresent()) {
            return show(request, coordinator, form.refused(List.of(kind.get())), guide);
        }
        Result<Interview> result =
                installation.samverkan().interviews().record(coordinator, talk.read(form, guide, request.language()));
        if (result instanceof Result.Done<Interview> done) {
            return request.redirect(Read.path(done.value()), "interview.saved");
        }
        if (result instanceof Result.Refused<Interview> refused) {
            return show(request, coordinator, form.refused(refused.problems()), guide);
        }
        throw RefusedRequestException.notFound();
    }

    private Response show(Request request, Actor coordinator, Form form, Optional<Guide> guide) {
        View view = installation.views().of(request, "interview.new.title");
        return talk.offer(view, coordinator, form, guide)
                .with("guides", installation.samverkan().interviews().guides(coordinator))
                .show("interview/new");
    }
}
