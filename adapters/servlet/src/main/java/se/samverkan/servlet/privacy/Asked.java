package se.samverkan.servlet.privacy;

import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;

/** Who handles a request, and whose data it concerns. A person is named in addresses by a membership, never by the id of the log-in. */
final class Asked {
    private Asked() {}

    /** A coordinator, or an administrator. */
    static Actor handler(Request request) {
        if (!request.visitor().isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        if (request.visitor().is(Role.COORDINATOR)) {
            return request.actor();
        }
        return request.visitor()
                .administratorActor()
                .orElseThrow(() -> RefusedRequestException.forbidden("handlers-only"));
    }

    /** Somebody who is a member in the network that is shown, in whatever role. */
    static Actor self(Request request) {
        if (!request.visitor().isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        return request.visitor()
                .acting()
                .map(Actor::of)
                .orElseThrow(() -> RefusedRequestException.forbidden("members-only"));
    }

    static PersonId person(Actor self) {
        return self.person().orElseThrow(RefusedRequestException::notLoggedIn);
    }

    static Membership membership(Installation installation, Request request, Actor actor) {
        return installation
                .samverkan()
                .records()
                .find(actor, Membership.TYPE, new MembershipId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
