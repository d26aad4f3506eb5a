package se.samverkan.servlet.meeting;

import java.util.List;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.BreakoutPlan;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * Draws breakout groups. The seed stands in the address, so that everybody who opens it sees the same groups and anyone can draw them again.
 */
final class GroupsPage implements Handler {
    private static final int MOST = 50;
    private static final int USUAL = 4;
    private final Installation installation;

    GroupsPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Samverkan samverkan = installation.samverkan();
        Meeting meeting = Named.meeting(samverkan, actor, request);
        List<Attendance.Attendee> participants = participants(actor, meeting);
        int size = size(request, actor, meeting);
        long seed = request.query()
                .first("seed")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(1L);
        Named named = Named.organisations(samverkan, actor);
        List<List<String>> groups = BreakoutPlan.draw(participants, size, seed).groups().stream()
                .map(group ->
                        group.stream().map(one -> named.of(one.organisation())).toList())
                .toList();
        View view = installation.views().of(request, "groups.title");
        return view.with(Form.empty("groups").with("size", String.valueOf(size)).with("seed", String.valueOf(seed)))
                .with("meeting", meeting)
                .with("groups", groups)
                .with("participants", participants.size())
                .with("size", size)
                .with("seed", seed)
                .show("meeting/groups");
    }

    private int size(Request request, Actor actor, Meeting meeting) {
        return request.query()
                .first("size")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(size -> size >= 2 && size <= MOST)
                .orElseGet(() -> installation
                        .samverkan()
                        .meetings()
                        .format(actor, meeting.format())
                        .map(MeetingFormat::size)
                        .map(MeetingFormat.Size::groupSize)
                        .orElse(USUAL));
    }

    /** Those who were there; before that is recorded, those who said they would come. */
    private List<Attendance.Attendee> participants(Actor actor, Meeting meeting) {
        return installation
                .samverkan()
                .invitations()
                .attendance(actor, meeting.id())
                .map(Attendance::attendees)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> installation.samverkan().invitations().of(actor, meeting).stream()
                        .flatMap(invitation -> invitation.answers().stream())
                        .filter(given -> given.answer() == InvitationAnswer.Answer.YES)
                        .map(given -> new Attendance.Attendee(given.organisation(), Optional.of(given.person())))
                        .toList());
    }
}
