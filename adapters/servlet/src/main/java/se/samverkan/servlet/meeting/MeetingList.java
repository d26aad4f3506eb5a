package se.samverkan.servlet.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Meetings to come and meetings that were, the latest page first. */
final class MeetingList implements Handler {
    private static final int LIMIT = 20;
    private final Installation installation;

    MeetingList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Page<Meeting> page = installation
                .samverkan()
                .meetings()
                .list(actor, RecordQuery.of(Meeting.TYPE).newestFirst().page(request.page(LIMIT)));
        View view = installation.views().of(request, "meeting.list.title");
        List<MeetingRow> rows = rows(view, actor, page.items());
        Instant now = installation.samverkan().records().now();
        List<MeetingRow> coming = new ArrayList<>(
                rows.stream().filter(row -> isComing(row.meeting(), now)).toList());
        Collections.reverse(coming);
        return view.with("coming", coming)
                .with(
                        "past",
                        rows.stream()
                                .filter(row -> !isComing(row.meeting(), now))
                                .toList())
                .with("page", page)
                .show("meeting/list");
    }

    private static boolean isComing(Meeting meeting, Instant now) {
        return meeting.status() == Meeting.Status.PLANNED && meeting.end().isAfter(now);
    }

    private List<MeetingRow> rows(View view, Actor actor, List<Meeting> meetings) {
        List<MeetingFormat> formats = installation.samverkan().meetings().formats(actor);
        Map<MeetingId, InvitationAnswer.Answer> answers = answers(actor, meetings);
        return meetings.stream()
                .map(meeting -> new MeetingRow(
                        meeting,
                        Named.format(view, formats, meeting.format()),
                        actor.organisation().filter(meeting.invited()::contains).isPresent(),
                        Optional.ofNullable(answers.get(meeting.id()))))
                .toList();
    }

    /** All of the reader's answers at once, not one by one. */
    private Map<MeetingId, InvitationAnswer.Answer> answers(Actor actor, List<Meeting> meetings) {
        Map<MeetingId, InvitationAnswer.Answer> answers = new LinkedHashMap<>();
        if (!actor.isMember() || actor.person().isEmpty() || meetings.isEmpty()) {
            return answers;
        }
        RecordQuery<InvitationAnswer> query = RecordQuery.of(InvitationAnswer.TYPE)
                .with("person", actor.person().get().value())
                .withAny(
                        "meeting",
                        meetings.stream()
                                .map(meeting -> meeting.id().value().toString())
                                .toList());
        installation.samverkan().records().all(actor, query).stream()
                .filter(given -> actor.organisation().equals(Optional.of(given.organisation())))
                .forEach(given -> answers.put(given.meeting(), given.answer()));
        return answers;
    }
}
