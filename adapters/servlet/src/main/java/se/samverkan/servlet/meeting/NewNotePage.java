package se.samverkan.servlet.meeting;

import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Writes a note from a meeting. */
final class NewNotePage {
    private final Installation installation;

    NewNotePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Meeting meeting = Named.meeting(installation.samverkan(), request.member(), request);
        Form form = Form.empty(NoteForm.AREA)
                .with("kind", request.query().first("kind").orElse(Note.Kind.CONCLUSION.name()));
        return show(request, meeting, form);
    }

    Response save(Request request) {
        Actor actor = request.member();
        Meeting meeting = Named.meeting(installation.samverkan(), actor, request);
        Form form = Form.of(NoteForm.AREA, request);
        Optional<Note.Kind> kind = NoteForm.kind(form);
        if (kind.isEmpty()) {
            return show(request, meeting, form.refused(NoteForm.noKind()));
        }
        Result<Note> result = installation
                .samverkan()
                .notes()
                .write(actor, meeting.id(), kind.get(), form.value("text"), request.language());
        if (result instanceof Result.Refused<Note> refused) {
            return show(request, meeting, form.refused(refused.problems()));
        }
        return request.redirect(Named.path(meeting) + "#anteckningar", "note.saved");
    }

    private Response show(Request request, Meeting meeting, Form form) {
        View view = installation.views().of(request, "note.new.title");
        return NoteForm.offer(view, meeting, form).show("meeting/note");
    }
}
