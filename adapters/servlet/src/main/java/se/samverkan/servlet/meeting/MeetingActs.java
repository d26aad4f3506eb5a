package se.samverkan.servlet.meeting;

import java.time.Instant;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;

/**
 * What the reader can do with a meeting now.
 *
 * @param answer answer the invitation
 * @param note write a note
 * @param reflect answer the questions after the meeting
 * @param plan change or cancel it
 * @param hold mark it as held
 * @param attend record who was there
 * @param publish show it to all, also without log-in
 * @since 0.1.0
 */
public record MeetingActs(
        boolean answer, boolean note, boolean reflect, boolean plan, boolean hold, boolean attend, boolean publish) {
    static MeetingActs of(Actor actor, Meeting meeting, Instant now) {
        boolean planned = meeting.status() == Meeting.Status.PLANNED;
        boolean cancelled = meeting.status() == Meeting.Status.CANCELLED;
        boolean begun = !meeting.start().isAfter(now);
        boolean coordinator = actor.is(Role.COORDINATOR);
        boolean invited = actor.organisation()
                .filter(own -> Permissions.mayAnswerFor(actor, own))
                .filter(meeting.invited()::contains)
                .isPresent();
        boolean writes = actor.is(Role.OFFICIAL) || coordinator;
        return new MeetingActs(
                invited && planned && !begun,
                writes && !cancelled,
                actor.isMember() && begun && !cancelled,
                coordinator && planned,
                coordinator && planned && begun,
                coordinator && begun && !cancelled,
                Permissions.mayPublish(actor, meeting.header())
                        && meeting.header().sharing() != Sharing.PUBLIC);
    }
}
