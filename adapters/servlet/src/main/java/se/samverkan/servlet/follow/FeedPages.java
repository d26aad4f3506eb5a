package se.samverkan.servlet.follow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.follow.FeedKeys;
import se.samverkan.follow.Follow;
import se.samverkan.follow.Followed;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** Atom feeds: of what is public for everybody, of what a member may read for whoever has the member's key. */
final class FeedPages {
    private static final String PUBLIC = "publikt";
    private static final int NEWEST = 50;

    private final Installation installation;
    private final FeedKeys keys;

    FeedPages(Installation installation) {
        this.installation = installation;
        this.keys = installation.samverkan().feedKeys();
    }

    Response show(Request request) {
        return show(request, request.member(), Optional.empty());
    }

    private Response show(Request request, Actor actor, Optional<String> key) {
        View view = installation.views().of(request, "feed.title");
        List<FeedRow> rows =
                key.map(secret -> rows(request, view, actor, secret)).orElse(List.of());
        return view.with("rows", rows)
                .with(
                        "municipality",
                        key.map(secret -> request.absoluteUrl("/flode/" + secret + "/kommun/") + "NNNN")
                                .orElse(""))
                .with("hasKey", keys.hasKey(actor))
                .with("open", request.absoluteUrl("/flode/" + PUBLIC + "/alla.atom"))
                .show("follow/feeds");
    }

    /** The addresses with the key in them, which is shown this once. */
    private List<FeedRow> rows(Request request, View view, Actor actor, String key) {
        String place = "/flode/" + key;
        List<FeedRow> rows = new ArrayList<>();
        rows.add(new FeedRow(view.text("feed.all"), request.absoluteUrl(place + "/alla.atom")));
        for (Theme theme : installation.samverkan().themes().all(actor)) {
            rows.add(new FeedRow(
                    theme.name(view.locale()), request.absoluteUrl(place + "/tema/" + encoded(theme.key()))));
        }
        for (Follow follow : installation.samverkan().follows().mine(actor)) {
            if (follow.followed().kind() == Followed.Kind.MUNICIPALITY) {
                rows.add(new FeedRow(
                        follow.title(),
                        request.absoluteUrl(
                                place + "/kommun/" + encoded(follow.followed().key()))));
            }
        }
        return rows;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Response issue(Request request) {
        Actor actor = request.member();
        Result<String> issued = keys.issue(actor);
        if (issued instanceof Result.Refused<String> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return show(request, actor, Optional.of(issued.orThrow()));
    }

    Response revoke(Request request) {
        keys.revoke(request.member());
        return request.redirect("/floden", "feed.revoked");
    }

    Response all(Request request) {
        return feed(request, reader(request), ExperienceFilter.ALL, "");
    }

    Response theme(Request request) {
        Actor reader = reader(request);
        Theme theme = installation
                .samverkan()
                .themes()
                .byKey(reader, request.path("theme"))
                .orElseThrow(RefusedRequestException::notFound);
        return feed(
                request,
                reader,
                ExperienceFilter.ALL.with(
                        ExperienceFacet.THEME, theme.id().value().toString()),
                theme.name(request.locale()));
    }

    Response municipality(Request request) {
        Actor reader = reader(request);
        String code = request.path("code");
        if (!code.matches("[0-9]{4}")) {
            throw RefusedRequestException.notFound();
        }
        String name =
                new Places(installation.register(), reader).name(se.samverkan.municipality.MunicipalityCode.of(code));
        return feed(request, reader, ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, code), name);
    }

    private Actor reader(Request request) {
        String key = request.path("key");
        if (key.equals(PUBLIC)) {
            return request.visitor()
                    .network()
                    .map(network -> Actor.anonymous(network.id()))
                    .orElseThrow(RefusedRequestException::notFound);
        }
        return keys.reader(key) instanceof Result.Done<Actor> done ? done.value() : notFound();
    }

    private static Actor notFound() {
        throw RefusedRequestException.notFound();
    }

    private Response feed(Request request, Actor reader, ExperienceFilter filter, String about) {
        View view = installation.views().of(request, "feed.title");
        AtomFeed feed = new AtomFeed(
                request,
                view,
                new Places(installation.register(), reader),
                about.isEmpty() ? view.text("feed.name") : view.text("feed.name.about", "about", about),
                installation
                        .samverkan()
                        .experiences()
                        .list(reader, filter, PageRequest.first(NEWEST))
                        .items());
        return feed.answer();
    }
}
