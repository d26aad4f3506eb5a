package se.samverkan.servlet.meeting;

import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.NoteId;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Changes a note. Whoever is second sees both versions and keeps what they typed. */
final class ChangeNotePage {
    private final Installation installation;

    ChangeNotePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor actor = request.member();
        Note note = note(request, actor);
        return view(request, actor, note, filled(note), Optional.empty()).show("meeting/note-change");
    }

    Response save(Request request) {
        Actor actor = request.member();
        Note note = note(request, actor);
        Form form = Form.of(NoteForm.AREA, request);
        Optional<Note.Kind> kind = NoteForm.kind(form);
        if (kind.isEmpty()) {
            return view(request, actor, note, form.refused(NoteForm.noKind()), Optional.empty())
                    .show("meeting/note-change");
        }
        Result<Note> result = installation
                .samverkan()
                .notes()
                .change(actor, Opened.at(Note.TYPE, note, form), kind.get(), form.value("text"));
        if (result instanceof Result.Refused<Note> refused) {
            return view(request, actor, note, form.refused(refused.problems()), Optional.empty())
                    .show("meeting/note-change");
        }
        if (result instanceof Result.Stale<Note> stale) {
            Note now = stale.current();
            return view(request, actor, now, Opened.with(form, now), Optional.of(filled(now)))
                    .status(Response.CONFLICT)
                    .show("meeting/note-change");
        }
        return request.redirect(Named.path(note.meeting().value()) + "#anteckningar", "note.saved");
    }

    private static Form filled(Note note) {
        Form form = Form.empty(NoteForm.AREA).with("kind", note.kind().name()).with("text", note.text());
        return Opened.with(form, note);
    }

    private Note note(Request request, Actor actor) {
        return installation
                .samverkan()
                .records()
                .find(actor, Note.TYPE, new NoteId(request.id("note")))
                .filter(note -> note.meeting().value().equals(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private View view(Request request, Actor actor, Note note, Form form, Optional<Form> stored) {
        Meeting meeting = Named.meeting(installation.samverkan(), actor, request);
        View view = installation.views().of(request, "note.change.title");
        return NoteForm.offer(view, meeting, form).with("note", note).with("stored", stored);
    }
}
