package se.samverkan.servlet.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkan.Samverkan;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;

/** What the pages of interviews read: the one in the address, and names. */
final class Read {
    private Read() {}

    /** Whoever works with interviews: a coordinator or a coder. */
    static Actor reader(Request request) {
        Actor actor = request.member();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.CODER)) {
            throw RefusedRequestException.forbidden("coders-only");
        }
        return actor;
    }

    static Interview interview(Samverkan samverkan, Actor actor, Request request) {
        return samverkan
                .interviews()
                .find(actor, new InterviewId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    static Map<OrganisationId, String> names(Samverkan samverkan, Actor actor) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        samverkan.members().organisations(actor).forEach(each -> names.put(each.id(), each.title()));
        return names;
    }

    static String path(Interview interview) {
        return "/intervjuer/" + interview.id().value();
    }
}
