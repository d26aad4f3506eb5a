package se.samverkan.servlet.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.RecordRef;
import se.samverkan.servlet.attachment.Files;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One meeting: when and how, who comes, what was said, and what to do next. */
final class MeetingPage implements Handler {
    private final Installation installation;

    MeetingPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Samverkan samverkan = installation.samverkan();
        Meeting meeting = Named.meeting(samverkan, actor, request);
        View view = installation.views().titled(request, meeting.title());
        List<MeetingFormat> formats = samverkan.meetings().formats(actor);
        Optional<MeetingFormat> format = formats.stream()
                .filter(each -> each.key().equals(meeting.format()))
                .findFirst();
        Named named = Named.organisations(samverkan, actor);
        Optional<InvitationAnswer> mine = samverkan.invitations().mine(actor, meeting.id());
        return view.with("meeting", meeting)
                .with("format", format)
                .with("themes", themes(view, actor, meeting))
                .with("invited", invited(actor, meeting, named))
                .with("attendees", attendees(actor, meeting, named))
                .with("notes", notes(view, actor, meeting, named))
                .with("answered", mine)
                .with("form", answer(mine))
                .with("files", Files.of(installation, view, actor, Meeting.TYPE, meeting))
                .with("acts", MeetingActs.of(actor, meeting, samverkan.records().now()))
                .show("meeting/one");
    }

    private static Form answer(Optional<InvitationAnswer> mine) {
        return mine.map(given -> Form.empty("invitation")
                        .with("answer", given.answer().name())
                        .with("comment", given.comment()))
                .orElseGet(() -> Form.empty("invitation"));
    }

    private List<Link> themes(View view, Actor actor, Meeting meeting) {
        return installation.samverkan().themes().all(actor).stream()
                .filter(theme -> meeting.themes().contains(theme.id()))
                .map(theme -> Link.to(theme.name(view.locale()), view.url("/teman/" + theme.key())))
                .toList();
    }

    private List<InvitedRow> invited(Actor actor, Meeting meeting, Named named) {
        if (!actor.isMember()) {
            return List.of();
        }
        return installation.samverkan().invitations().of(actor, meeting).stream()
                .map(invitation -> new InvitedRow(
                        named.of(invitation.organisation()),
                        invitation.answer(),
                        invitation.answers().stream()
                                .map(InvitationAnswer::comment)
                                .filter(comment -> !comment.isEmpty())
                                .toList()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The organisations that were there, with how many of each. */
    private List<String> attendees(Actor actor, Meeting meeting, Named named) {
        Optional<Attendance> attendance = actor.isMember()
                ? installation.samverkan().invitations().attendance(actor, meeting.id())
                : Optional.empty();
        return attendance.stream()
                .flatMap(list -> list.organisations().stream()
                        .map(organisation -> counted(
                                named.of(organisation),
                                list.attendees().stream()
                                        .filter(one -> one.organisation().equals(organisation))
                                        .count())))
                .sorted()
                .toList();
    }

    private static String counted(String name, long persons) {
        return persons > 1 ? name + " (" + persons + ")" : name;
    }

    private List<NoteGroup> notes(View view, Actor actor, Meeting meeting, Named named) {
        List<Note> all = installation.samverkan().notes().of(actor, meeting.id());
        List<Experience> told = installation
                .samverkan()
                .experiences()
                .toldIn(
                        actor,
                        all.stream().map(note -> Note.TYPE.ref(note.id())).toList());
        List<NoteGroup> groups = new ArrayList<>();
        Arrays.stream(Note.Kind.values()).forEach(kind -> {
            List<NoteGroup.Row> rows = all.stream()
                    .filter(note -> note.kind() == kind)
                    .map(note -> new NoteGroup.Row(
                            note,
                            named.of(note.header().owner().organisation()),
                            Permissions.mayWrite(actor, Note.TYPE, note),
                            toldIn(view, told, note)))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new NoteGroup(kind, rows));
            }
        });
        return groups;
    }

    private static List<Link> toldIn(View view, List<Experience> told, Note note) {
        RecordRef record = Note.TYPE.ref(note.id());
        return told.stream()
                .filter(experience -> experience.provenance().toldIn().equals(Optional.of(record)))
                .map(experience -> Link.to(
                        experience.title(),
                        view.url("/erfarenheter/" + experience.id().value())))
                .toList();
    }
}
