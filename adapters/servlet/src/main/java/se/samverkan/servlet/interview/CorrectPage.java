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
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Corrects an interview. Its text is fixed once it is coded. Whoever is second sees both versions and keeps what they typed. */
final class CorrectPage {
    private final Installation installation;
    private final TalkForm talk;

    CorrectPage(Installation installation) {
        this.installation = installation;
        this.talk = new TalkForm(installation);
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Interview interview = Read.interview(installation.samverkan(), coordinator, request);
        return view(request, coordinator, interview, talk.filled(interview), Optional.empty())
                .show("interview/correct");
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Interview interview = Read.interview(installation.samverkan(), coordinator, request);
        Form form = Form.of(TalkForm.AREA, request);
        Optional<Problem> kind = TalkForm.problem(form);
        if (kind.isPresent()) {
            return view(request, coordinator, interview, form.refused(List.of(kind.get())), Optional.empty())
                    .show("interview/correct");
        }
        Result<Interview> result = installation
                .samverkan()
                .interviews()
                .correct(
                        coordinator,
                        Opened.at(Interview.TYPE, interview, form),
                        talk.read(
                                form,
                                guide(coordinator, interview),
                                interview.header().language()));
        if (result instanceof Result.Refused<Interview> refused) {
            return view(request, coordinator, interview, form.refused(refused.problems()), Optional.empty())
                    .show("interview/correct");
        }
        if (result instanceof Result.Stale<Interview> stale) {
            Interview now = stale.current();
            return view(request, coordinator, now, Opened.with(form, now), Optional.of(talk.filled(now)))
                    .status(Response.CONFLICT)
                    .show("interview/correct");
        }
        return request.redirect(Read.path(interview), "interview.saved");
    }

    private Optional<Guide> guide(Actor coordinator, Interview interview) {
        return interview
                .transcript()
                .guide()
                .flatMap(id -> talk.guide(coordinator, id.value().toString()));
    }

    private View view(Request request, Actor coordinator, Interview interview, Form form, Optional<Form> stored) {
        View view = installation.views().of(request, "interview.correct.title");
        return talk.offer(view, coordinator, form, guide(coordinator, interview))
                .with("interview", interview)
                .with("stored", stored)
                .with("compared", TalkForm.COMPARED);
    }
}
