package se.samverkan.servlet.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Phase;
import se.samverkan.experience.Slug;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.EntityTags;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;
import tools.jackson.databind.node.ObjectNode;

/** Reads the experience bank. An experience is known by its id or its slug. */
final class ExperienceResource {
    static final String PATH = "/experiences";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ExperienceBank bank;
    private final Themes themes;

    ExperienceResource(Installation installation) {
        this.bank = installation.samverkan().experiences();
        this.themes = installation.samverkan().themes();
    }

    Response list(Request request) {
        Listing listing = Listing.of(request, PATH, "q", "theme", "group", "phase");
        Actor actor = request.actor();
        Map<ThemeId, String> keys = ThemeResource.keys(themes, actor);
        Query query = new Query(request);
        ExperienceFilter filter = ExperienceFilter.ALL
                .withAny(ExperienceFacet.THEME, ThemeResource.chosen(request, keys))
                .withAny(ExperienceFacet.GROUP, query.among("group", MunicipalityGroup.values()))
                .withAny(ExperienceFacet.PHASE, query.among("phase", Phase.values()));
        Page<Experience> found = found(actor, query.words(), filter, listing.wanted());
        return listing.answer("experiences", found, one -> told(request, one, keys));
    }

    private Page<Experience> found(Actor actor, String words, ExperienceFilter filter, PageRequest wanted) {
        if (words.isEmpty()) {
            return bank.list(actor, filter, wanted);
        }
        Page<ExperienceHit> hits = bank.search(actor, words, filter, wanted);
        List<Experience> items =
                hits.items().stream().map(ExperienceHit::experience).toList();
        return new Page<>(items, hits.total(), hits.request());
    }

    Response one(Request request) {
        Experience one = find(request).orElseThrow(RefusedRequestException::notFound);
        return answer(request, one);
    }

    Optional<Experience> find(Request request) {
        String name = request.path("id");
        if (name.matches(ID)) {
            return bank.find(request.actor(), new ExperienceId(UUID.fromString(name)));
        }
        return Slug.isSlug(name) ? bank.find(request.actor(), new Slug(name)) : Optional.empty();
    }

    Response answer(Request request, Experience one) {
        return Json.answer(told(request, one)).header("ETag", tag(one));
    }

    static String tag(Experience one) {
        return EntityTags.of(one.header().version());
    }

    ObjectNode told(Request request, Experience one) {
        return told(request, one, ThemeResource.keys(themes, request.actor()));
    }

    private static ObjectNode told(Request request, Experience one, Map<ThemeId, String> keys) {
        ObjectNode body = ExperienceWriter.told(one, keys);
        String path = path(one);
        Links links = new Links(request).self(path).add("collection", Method.GET, PATH);
        if (Permissions.mayChange(request.actor(), Experience.TYPE, one, corrected(one))) {
            links.add("edit", Method.PUT, path);
        }
        links.page("/erfarenheter/" + one.id().value());
        body.set("_meta", Json.meta(one.header()));
        body.set("_links", links.list());
        return body;
    }

    /** What is public is shared in the network again when an official corrects it. */
    private static Experience corrected(Experience one) {
        return one.header().sharing() == Sharing.PUBLIC
                ? one.withHeader(one.header().withSharing(Sharing.NETWORK))
                : one;
    }

    static String path(Experience one) {
        return PATH + "/" + one.id().value();
    }
}
