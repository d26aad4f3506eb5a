package se.samverkan.servlet.theme;

import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.follow.Followed;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.follow.FollowButton;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** One theme: what it is about, where it comes from, and what was learned in it. */
final class ThemePage implements Handler {
    private static final int EXPERIENCES = 20;
    private final Installation installation;

    ThemePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Theme theme = installation
                .samverkan()
                .themes()
                .byKey(actor, request.path("key"))
                .orElseThrow(RefusedRequestException::notFound);
        Page<Experience> experiences = installation
                .samverkan()
                .experiences()
                .list(
                        actor,
                        ExperienceFilter.ALL.with(
                                ExperienceFacet.THEME, theme.id().value().toString()),
                        request.page(EXPERIENCES));
        View view = installation.views().titled(request, theme.name(request.locale()));
        return view.with("theme", theme)
                .with("follow", FollowButton.of(installation, Optional.of(actor), Followed.theme(theme.id()), ""))
                .with("experiences", experiences)
                .with("shown", Shown.all(installation, view, actor, experiences.items()))
                .show("theme/one");
    }
}
