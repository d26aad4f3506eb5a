package se.samverkan.servlet.follow;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import se.samverkan.follow.Follow;
import se.samverkan.follow.FollowId;
import se.samverkan.follow.Followed;
import se.samverkan.follow.Follows;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * What the visitor follows.
 *
 * @since 0.1.0
 */
public final class FollowPages implements Area {
    private static final String PLACE = "/foljer";

    private final Installation installation;
    private final Follows follows;

    /**
     * Follows in an installation.
     *
     * @param installation the installation
     */
    public FollowPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.follows = installation.samverkan().follows();
    }

    @Override
    public void addTo(Routes routes) {
        FeedPages feeds = new FeedPages(installation);
        routes.get(PLACE, this::list)
                .post(PLACE, this::follow)
                .post(PLACE + "/{id}/sluta", this::stop)
                .get("/floden", feeds::show)
                .post("/floden", feeds::issue)
                .post("/floden/ta-tillbaka", feeds::revoke)
                .get("/flode/{key}/alla.atom", feeds::all)
                .get("/flode/{key}/tema/{theme}", feeds::theme)
                .get("/flode/{key}/kommun/{code}", feeds::municipality);
    }

    private Response list(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "follow.list.title");
        return view.with(
                        "rows",
                        follows.mine(actor).stream()
                                .map(follow -> FollowRow.of(installation, view, actor, follow))
                                .toList())
                .show("follow/list");
    }

    private Response follow(Request request) {
        Actor actor = request.member();
        Form form = Form.of("follow", request);
        Followed followed = followed(form).orElseThrow(RefusedRequestException::notFound);
        Result<Follow> result = follows.follow(actor, followed, title(request, actor, form, followed));
        if (result instanceof Result.Refused<Follow> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(PLACE, "follow.done");
    }

    private static Optional<Followed> followed(Form form) {
        String key = form.value("key").strip();
        return Arrays.stream(Followed.Kind.values())
                .filter(kind -> form.has("kind", kind.name()) && key.matches("[0-9a-f-]{4,36}"))
                .map(kind -> new Followed(kind, key))
                .findFirst();
    }

    /** What is followed must be there for the visitor to see; a question's page names it itself. */
    private String title(Request request, Actor actor, Form form, Followed followed) {
        return switch (followed.kind()) {
            case THEME ->
                installation.samverkan().themes().all(actor).stream()
                        .filter(theme -> followed.equals(Followed.theme(theme.id())))
                        .map(theme -> theme.name(request.locale()))
                        .findFirst()
                        .orElseThrow(RefusedRequestException::notFound);
            case MUNICIPALITY ->
                Optional.of(followed.key())
                        .filter(code -> code.matches("[0-9]{4}"))
                        .map(MunicipalityCode::of)
                        .map(new Places(installation.register(), actor)::name)
                        .orElseThrow(RefusedRequestException::notFound);
            case QUESTION -> form.value("title");
        };
    }

    private Response stop(Request request) {
        Result<Follow> stopped = follows.stop(request.member(), new FollowId(request.id("id")));
        return request.redirect(PLACE, stopped.isDone() ? "follow.stopped" : "follow.not-followed");
    }
}
