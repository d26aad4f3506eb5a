package se.samverkan.servlet.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Status;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Takes a member's position, moves a recommendation on, and publishes it. */
final class PositionPages {
    private final Installation installation;
    private final Recommendations recommendations;

    PositionPages(Installation installation) {
        this.installation = installation;
        this.recommendations = installation.samverkan().recommendations();
    }

    Response take(Request request) {
        Form form = Form.of(OnePage.AREA, request);
        Optional<Position.Stand> stand = Stream.of(Position.Stand.values())
                .filter(one -> form.has("stand", one.name()))
                .findFirst();
        if (stand.isEmpty()) {
            return refused(request, form, Problem.invalid("stand", "missing"));
        }
        Result<Position> result =
                recommendations.takePosition(request.member(), id(request), stand.get(), form.value("reason"));
        if (result instanceof Result.Refused<Position> refused) {
            return new OnePage(installation).show(request, form.refused(refused.problems()));
        }
        return request.redirect(path(request), "recommendation.position.saved");
    }

    private Response refused(Request request, Form form, Problem problem) {
        return new OnePage(installation).show(request, form.refused(List.of(problem)));
    }

    Response move(Request request) {
        Form form = Form.of(OnePage.AREA, request);
        Status status = Stream.of(Status.values())
                .filter(one -> form.has("status", one.name()))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
        return after(
                request,
                recommendations.move(request.coordinator(), id(request), Opened.version(form), status),
                "recommendation.moved");
    }

    Response askToPublish(Request request) {
        Recommendation recommendation =
                recommendations.find(request.coordinator(), id(request)).orElseThrow(RefusedRequestException::notFound);
        return installation
                .views()
                .of(request, "recommendation.publish.question")
                .with("recommendation", recommendation)
                .with("path", path(request))
                .show("recommendation/publish");
    }

    Response publish(Request request) {
        Version seen = Opened.version(Form.of(OnePage.AREA, request));
        return after(
                request, recommendations.publish(request.coordinator(), id(request), seen), "recommendation.published");
    }

    private static Response after(Request request, Result<Recommendation> result, String said) {
        if (result instanceof Result.Refused<Recommendation> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(path(request), result.isDone() ? said : "recommendation.changed-meanwhile");
    }

    private static String path(Request request) {
        return "/rekommendationer/" + request.id("id");
    }

    private static RecommendationId id(Request request) {
        return new RecommendationId(request.id("id"));
    }
}
