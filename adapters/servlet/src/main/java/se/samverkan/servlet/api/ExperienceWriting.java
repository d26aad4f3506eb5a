package se.samverkan.servlet.api;

import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.EntityTags;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Creates and replaces experiences. A change says which version it is made in, so that nobody's words are written over. */
final class ExperienceWriting {
    private final ExperienceBank bank;
    private final ExperienceResource reading;

    ExperienceWriting(Installation installation, ExperienceResource reading) {
        this.bank = installation.samverkan().experiences();
        this.reading = reading;
    }

    Response create(Request request) {
        Actor actor = request.member();
        ExperienceBody body = ExperienceBody.read(request);
        body.checkNew();
        if (!body.problems().isEmpty()) {
            return ProblemDocuments.refused(request, Response.UNPROCESSABLE, body.problems());
        }
        Result<Experience> result = bank.write(actor, body.draft(), body.sharing());
        if (result instanceof Result.Refused<Experience> refused) {
            return refused(request, refused.problems());
        }
        Experience made = result.orThrow();
        return reading.answer(request, made)
                .status(Response.CREATED)
                .header("Location", Links.url(request, ExperienceResource.path(made)));
    }

    Response replace(Request request) {
        Actor actor = request.member();
        ExperienceBody body = ExperienceBody.read(request);
        Experience stored = reading.find(request).orElseThrow(RefusedRequestException::notFound);
        if (!condition(request).stronglyMatches(ExperienceResource.tag(stored))) {
            return stale(request, stored);
        }
        body.checkChange(stored);
        if (!body.problems().isEmpty()) {
            return ProblemDocuments.refused(request, Response.UNPROCESSABLE, body.problems());
        }
        Result<Experience> result =
                bank.change(actor, stored.id(), stored.header().version(), body.draft());
        if (result instanceof Result.Refused<Experience> refused) {
            return refused(request, refused.problems());
        }
        return result instanceof Result.Stale<Experience> stale
                ? stale(request, stale.current())
                : reading.answer(request, result.orThrow());
    }

    private static EntityTags condition(Request request) {
        String given = request.header("If-Match")
                .orElseThrow(() -> new RefusedRequestException(
                        Response.PRECONDITION_REQUIRED, Problem.invalid("If-Match", "if-match-missing")));
        EntityTags condition = EntityTags.read(given);
        if (condition.isEmpty()) {
            throw Query.refused(Problem.invalid("If-Match", "not-an-entity-tag").with("value", given));
        }
        return condition;
    }

    private Response stale(Request request, Experience stored) {
        Problem problem = Problem.conflict("If-Match", "stale")
                .with("value", request.header("If-Match").orElse(""))
                .with("current", stored.header().version().number());
        return ProblemDocuments.stale(request, problem, reading.told(request, stored), ExperienceResource.tag(stored));
    }

    private static Response refused(Request request, List<Problem> problems) {
        List<Problem> named = problems.stream().map(ExperienceBody::named).toList();
        return ProblemDocuments.refused(request, Response.status(named.get(0)), named);
    }
}
