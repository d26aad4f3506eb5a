package se.samverkan.servlet.start;

import java.time.Instant;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;

/**
 * The next meeting and what the visitor has answered to it.
 *
 * @param meeting the meeting
 * @param invited whether the visitor's organisation is invited
 * @param answer what the visitor has answered; NONE if nothing
 * @since 0.1.0
 */
public record NextMeeting(Meeting meeting, boolean invited, InvitationAnswer.Answer answer) {
    private static final int LOOKED_AT = 100;

    static Optional<NextMeeting> of(Samverkan samverkan, Actor actor) {
        if (!actor.isMember()) {
            return Optional.empty();
        }
        Instant now = samverkan.records().now();
        RecordQuery<Meeting> planned = RecordQuery.of(Meeting.TYPE)
                .with("status", Meeting.Status.PLANNED.name())
                .oldestFirst()
                .page(1, LOOKED_AT);
        return samverkan.meetings().list(actor, planned).items().stream()
                .filter(each -> each.end().isAfter(now))
                .findFirst()
                .map(next -> new NextMeeting(
                        next,
                        actor.organisation().filter(next.invited()::contains).isPresent(),
                        samverkan
                                .invitations()
                                .mine(actor, next.id())
                                .map(InvitationAnswer::answer)
                                .orElse(InvitationAnswer.Answer.NONE)));
    }
}
