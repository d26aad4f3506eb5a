package se.samverkan.servlet.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.SourceKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.NoteId;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

/** Writes a new experience. Four fields are enough. */
final class WritePage {
    private final Installation installation;
    private final Manuscripts manuscripts;
    private final DraftForm draft;
    private final Keeping keeping;
    private final WriteView views;

    WritePage(Installation installation) {
        this.installation = installation;
        this.manuscripts = installation.samverkan().manuscripts();
        this.draft = new DraftForm(installation);
        this.keeping = new Keeping(installation);
        this.views = new WriteView(installation);
    }

    Response show(Request request) {
        Actor actor = request.member();
        Form form = Form.empty(DraftForm.AREA)
                .with("municipalities", ownMunicipality(actor))
                .with("sharing", Sharing.NETWORK.name());
        return views.show(
                request,
                actor,
                note(request, actor).map(note -> told(actor, form, note)).orElse(form));
    }

    /** The note that the experience is told in; it stays linked to it. */
    private Optional<Note> note(Request request, Actor actor) {
        return request.query()
                .first("anteckning")
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(id ->
                        installation.samverkan().records().find(actor, Note.TYPE, new NoteId(UUID.fromString(id))));
    }

    private Form told(Actor actor, Form form, Note note) {
        List<String> themes = installation
                .samverkan()
                .records()
                .find(actor, Meeting.TYPE, note.meeting())
                .map(meeting -> installation.samverkan().themes().all(actor).stream()
                        .filter(theme -> meeting.themes().contains(theme.id()))
                        .map(Theme::key)
                        .toList())
                .orElse(List.of());
        String field = note.kind() == Note.Kind.LIMITATION ? "didNotWork" : "learned";
        return form.with(field, note.text())
                .with("themes", themes)
                .with("sourceKind", SourceKind.MEETING.name())
                .with("language", note.header().language().tag())
                .with("toldIn", Note.TYPE.ref(note.id()).toString());
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of(DraftForm.AREA, request);
        ExperienceDraft typed = draft.read(actor, form);
        if (form.value(Keeping.DRAFT).isEmpty()) {
            return answer(request, actor, form, manuscripts.write(actor, typed, sharing(form)));
        }
        Result<Manuscript> kept = keeping.keep(actor, form, typed);
        if (kept instanceof Result.Stale<Manuscript> stale) {
            return views.stale(request, actor, form, stale.current());
        }
        if (kept instanceof Result.Refused<Manuscript> refused) {
            return views.show(request, actor, Keeping.without(form).refused(refused.problems()));
        }
        Manuscript manuscript = kept.orThrow();
        return answer(
                request, actor, Keeping.with(form, manuscript), manuscripts.finish(actor, manuscript, sharing(form)));
    }

    private Response answer(Request request, Actor actor, Form form, Result<Experience> result) {
        if (result instanceof Result.Done<Experience> done) {
            Experience written = done.value();
            boolean shared = written.header().sharing() == Sharing.NETWORK;
            String said = shared ? "experience.shared" : "experience.saved";
            return request.redirect("/erfarenheter/" + written.id().value(), said);
        }
        List<Problem> problems = result instanceof Result.Refused<Experience> refused
                ? refused.problems()
                : List.of(Problem.conflict("", "draft-gone"));
        return views.show(request, actor, form.refused(problems));
    }

    private static Sharing sharing(Form form) {
        if (form.has("sharing", Sharing.NETWORK.name())) {
            return Sharing.NETWORK;
        }
        return form.has("sharing", Sharing.ORGANISATION.name()) ? Sharing.ORGANISATION : Sharing.DRAFT;
    }

    private String ownMunicipality(Actor actor) {
        return actor.organisation()
                .flatMap(id -> installation.samverkan().records().find(actor, Organisation.TYPE, id))
                .flatMap(Organisation::municipality)
                .map(new Places(installation.register(), actor)::name)
                .orElse("");
    }
}
