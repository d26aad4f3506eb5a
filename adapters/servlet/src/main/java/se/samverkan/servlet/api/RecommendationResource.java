package se.samverkan.servlet.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.recommendation.Addressee;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Status;
import se.samverkan.record.Page;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;
import tools.jackson.databind.node.ObjectNode;

/** The network's recommendations with their strength; each read alone with its evidence. */
final class RecommendationResource {
    private static final String PATH = "/recommendations";
    private final Recommendations recommendations;
    private final Records records;
    private final Themes themes;

    RecommendationResource(Installation installation) {
        this.recommendations = installation.samverkan().recommendations();
        this.records = installation.samverkan().records();
        this.themes = installation.samverkan().themes();
    }

    Response list(Request request) {
        Listing listing = Listing.of(request, PATH, "theme", "addressee", "status");
        Actor actor = request.actor();
        Map<ThemeId, String> keys = ThemeResource.keys(themes, actor);
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("theme", ThemeResource.chosen(request, keys));
        wanted.put("addressee", new Query(request).among("addressee", Addressee.values()));
        wanted.put("status", new Query(request).among("status", Status.values()));
        wanted.values().removeIf(List::isEmpty);
        Page<Recommendation> found = recommendations.list(actor, wanted, listing.wanted());
        Map<RecommendationId, PositionCount> counts =
                actor.isMember() ? recommendations.positionCounts(actor, found.items()) : new LinkedHashMap<>();
        return listing.answer(
                "recommendations",
                found,
                one -> told(request, RecommendationView.of(one, keys, Optional.ofNullable(counts.get(one.id()))), one));
    }

    Response one(Request request) {
        Actor actor = request.actor();
        Recommendation one = recommendations
                .find(actor, new RecommendationId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        Optional<PositionCount> positions = actor.isMember()
                ? Optional.of(PositionCount.of(recommendations.positions(actor, one.id())))
                : Optional.empty();
        RecommendationView view = RecommendationView.of(one, ThemeResource.keys(themes, actor), positions);
        ObjectNode body = told(request, view, one);
        body.set("evidenceItems", new EvidenceItems(request, records, one.evidence()).told(one.evidence()));
        return Json.answer(body);
    }

    private static ObjectNode told(Request request, RecommendationView view, Recommendation one) {
        ObjectNode body = Json.of(view);
        body.set("_meta", Json.meta(one.header()));
        body.set(
                "_links",
                new Links(request)
                        .self(PATH + "/" + view.id())
                        .add("collection", Method.GET, PATH)
                        .page("/rekommendationer/" + view.id())
                        .list());
        return body;
    }
}
