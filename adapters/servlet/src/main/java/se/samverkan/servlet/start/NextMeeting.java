package se.samverkan.servlet.start;

import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;

/**
 * The next meeting and what the visitor has answered to it.
 *
 * @param meeting the meeting
 * @param invited whether the visitor's organisation is invited
 * @param answer what the visitor has answered; NONE if nothing
 * @since 0.1.0
 */
public record NextMeeting(Meeting meeting, boolean invited, InvitationAnswer.Answer answer) {
    static Optional<NextMeeting> of(Samverkan samverkan, Actor actor) {
        if (!actor.isMember()) {
            return Optional.empty();
        }
        return samverkan
                .meetings()
                .next(actor)
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
