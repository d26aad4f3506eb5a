package se.samverkan.servlet.network;

import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Lets a member go, after asking. */
final class DismissMember {
    private final Installation installation;

    DismissMember(Installation installation) {
        this.installation = installation;
    }

    Response ask(Request request) {
        Membership member = member(request);
        View view = installation.views().of(request, "dismiss.question", "name", member.title());
        return view.with("question", view.title())
                .with("consequence", view.text("dismiss.consequence"))
                .with("action", request.incoming().path())
                .with("button", view.text("dismiss.button"))
                .with("back", "/administration")
                .show("part/confirm");
    }

    Response dismiss(Request request) {
        Result<Membership> result =
                installation.samverkan().administration().dismiss(request.administrator(), member(request));
        if (result instanceof Result.Refused<Membership> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/administration", "dismiss.done");
    }

    private Membership member(Request request) {
        Actor administrator = request.administrator();
        return installation
                .samverkan()
                .records()
                .find(administrator, Membership.TYPE, new MembershipId(request.id("id")))
                .filter(Membership::active)
                .orElseThrow(RefusedRequestException::notFound);
    }
}
