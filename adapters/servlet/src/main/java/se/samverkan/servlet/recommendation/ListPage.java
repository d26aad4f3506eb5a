package se.samverkan.servlet.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.record.Page;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** All recommendations with their strength, and the conclusions. */
final class ListPage implements Handler {
    private static final int LIMIT = 20;

    private final Installation installation;
    private final Recommendations recommendations;

    ListPage(Installation installation) {
        this.installation = installation;
        this.recommendations = installation.samverkan().recommendations();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Page<Recommendation> page = recommendations.list(actor, new LinkedHashMap<>(), request.page(LIMIT));
        Map<RecommendationId, PositionCount> counts = recommendations.positionCounts(actor, page.items());
        List<Recommended> shown = page.items().stream()
                .map(one -> Recommended.of(one, counts.getOrDefault(one.id(), PositionCount.NONE)))
                .toList();
        return installation
                .views()
                .of(request, "recommendation.list.title")
                .with("shown", shown)
                .with("page", page)
                .with("conclusions", recommendations.conclusions(actor))
                .with("coordinates", actor.is(Role.COORDINATOR))
                .show("recommendation/list");
    }
}
