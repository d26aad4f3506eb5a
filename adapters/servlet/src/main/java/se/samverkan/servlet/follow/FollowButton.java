package se.samverkan.servlet.follow;

import java.util.Optional;
import se.samverkan.follow.Follow;
import se.samverkan.follow.Followed;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;

/**
 * The button beside what can be followed.
 *
 * @param followed what
 * @param title what a question is called; empty for what names itself
 * @param follow that the visitor follows it; empty if they do not
 * @since 0.1.0
 */
public record FollowButton(Followed followed, String title, Optional<Follow> follow) {
    /**
     * The button for a visitor.
     *
     * @param installation the installation
     * @param actor who looks
     * @param followed what can be followed
     * @param title what a question is called; empty for what names itself
     * @return the button, empty for those who are no members
     */
    public static Optional<FollowButton> of(
            Installation installation, Optional<Actor> actor, Followed followed, String title) {
        return actor.filter(Actor::isMember)
                .filter(who -> who.person().isPresent())
                .map(who -> new FollowButton(
                        followed, title, installation.samverkan().follows().find(who, followed)));
    }
}
