package se.samverkan.servlet.recommendation;

import java.util.List;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.ConclusionDraft;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Draws a conclusion from what was noted at meetings. */
final class ConcludePage {
    private static final String AREA = "conclusion";

    private final Installation installation;

    ConcludePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, request.coordinator(), Form.empty(AREA));
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        ConclusionDraft draft = new ConclusionDraft(
                form.value("text"),
                form.values("themes"),
                form.values("from").stream().map(ConcludePage::ref).toList());
        Result<Conclusion> result = installation.samverkan().recommendations().conclude(actor, draft);
        if (result instanceof Result.Refused<Conclusion> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        return request.redirect("/rekommendationer", "conclusion.saved");
    }

    private static RecordRef ref(String typed) {
        try {
            return RecordRef.of(typed);
        } catch (IllegalArgumentException e) {
            throw RefusedRequestException.notFound();
        }
    }

    private Response show(Request request, Actor actor, Form form) {
        View view = installation.views().of(request, "conclusion.title");
        List<Choice> themes = installation.samverkan().themes().all(actor).stream()
                .map(theme -> Choice.of(theme.key(), theme.name(view.locale())))
                .toList();
        List<Choice> notes = installation.samverkan().notes().of(actor, Note.Kind.CONCLUSION).stream()
                .map(note -> Choice.of(Note.TYPE.ref(note.id()).toString(), note.title()))
                .toList();
        return view.with(form).with("themes", themes).with("notes", notes).show("recommendation/conclude");
    }
}
