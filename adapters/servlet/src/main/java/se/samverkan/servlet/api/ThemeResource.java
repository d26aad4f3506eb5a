package se.samverkan.servlet.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;
import tools.jackson.databind.node.ObjectNode;

/** The network's themes, known by their keys. */
final class ThemeResource {
    private static final String PATH = "/themes";
    private static final String KEY = "[a-z0-9-]{1,60}";
    private final Themes themes;

    /**
     * A theme as the API tells it.
     *
     * @param key its name in addresses and records
     * @param name its name for people
     * @param description what it is about, in the language of the network
     */
    private record ThemeView(String key, Name name, String description) {}

    private record Name(String sv, String en) {}

    ThemeResource(Installation installation) {
        this.themes = installation.samverkan().themes();
    }

    Response list(Request request) {
        Listing listing = Listing.of(request, PATH);
        List<Theme> all = themes.all(request.actor());
        return listing.answer("themes", listing.partOf(all), theme -> told(request, theme));
    }

    Response one(Request request) {
        String key = request.path("key");
        if (!key.matches(KEY)) {
            throw RefusedRequestException.notFound();
        }
        return Json.answer(
                told(request, themes.byKey(request.actor(), key).orElseThrow(RefusedRequestException::notFound)));
    }

    private static ObjectNode told(Request request, Theme theme) {
        Name name = new Name(theme.swedish(), theme.english());
        ObjectNode body = Json.of(new ThemeView(theme.key(), name, theme.description()));
        body.set("_meta", Json.meta(theme.header()));
        body.set(
                "_links",
                new Links(request)
                        .self(PATH + "/" + theme.key())
                        .add("collection", Method.GET, PATH)
                        .add("related", Method.GET, "/experiences?theme=" + theme.key())
                        .page("/teman/" + theme.key())
                        .list());
        return body;
    }

    /** The keys of all themes, with one question to the storage. */
    static Map<ThemeId, String> keys(Themes themes, Actor actor) {
        return themes.all(actor).stream().collect(Collectors.toMap(Theme::id, Theme::key, (first, second) -> first));
    }

    /** The ids of the themes that a filter names. */
    static List<String> chosen(Request request, Map<ThemeId, String> keys) {
        List<String> wanted = new Query(request).among("theme", "unknown-theme", keys::containsValue);
        return keys.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(entry -> entry.getKey().value().toString())
                .toList();
    }
}
