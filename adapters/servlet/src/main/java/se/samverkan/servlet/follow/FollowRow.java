package se.samverkan.servlet.follow;

import java.util.Optional;
import se.samverkan.follow.Follow;
import se.samverkan.follow.Followed;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;

/**
 * Something the visitor follows.
 *
 * @param follow the follow
 * @param href where it is shown; empty if it has no page
 * @since 0.1.0
 */
public record FollowRow(Follow follow, Optional<String> href) {
    static FollowRow of(Installation installation, View view, Actor actor, Follow follow) {
        Optional<String> path = switch (follow.followed().kind()) {
            case THEME ->
                installation.samverkan().themes().all(actor).stream()
                        .filter(theme -> follow.followed().equals(Followed.theme(theme.id())))
                        .map(theme -> "/teman/" + theme.key())
                        .findFirst();
            case MUNICIPALITY -> Optional.of("/kommuner/" + follow.followed().key());
            case QUESTION -> Optional.of("/fragor/" + follow.followed().key());
        };
        return new FollowRow(follow, path.filter(view::answers).map(view::url));
    }
}
