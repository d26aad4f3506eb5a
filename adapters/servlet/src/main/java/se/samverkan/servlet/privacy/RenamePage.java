package se.samverkan.servlet.privacy;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Permissions;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Corrects the name by which a member is shown. */
final class RenamePage {
    private static final String AREA = "rename";

    private final Installation installation;

    RenamePage(Installation installation) {
        this.installation = installation;
    }

    Response own(Request request) {
        return open(request, ownMembership(request), "/mina-uppgifter/namn/", "/mina-uppgifter/allt");
    }

    Response saveOwn(Request request) {
        return save(
                request, Asked.self(request), ownMembership(request), "/mina-uppgifter/namn/", "/mina-uppgifter/allt");
    }

    private Membership ownMembership(Request request) {
        Actor self = Asked.self(request);
        Membership member = Asked.membership(installation, request, self);
        if (!Permissions.isSelf(self, member.person())) {
            throw RefusedRequestException.notFound();
        }
        return member;
    }

    Response other(Request request) {
        Membership member = Asked.membership(installation, request, request.administrator());
        String page = "/personer/" + member.id().value();
        return show(request, Opened.with(filled(member), member), page + "/namn", page);
    }

    Response saveOther(Request request) {
        Actor administrator = request.administrator();
        Membership member = Asked.membership(installation, request, administrator);
        String page = "/personer/" + member.id().value();
        return save(request, administrator, member, page + "/namn", page);
    }

    private Response open(Request request, Membership member, String path, String back) {
        return show(
                request, Opened.with(filled(member), member), path + member.id().value(), back);
    }

    private static Form filled(Membership member) {
        return Form.empty(AREA).with("title", member.title());
    }

    private Response save(Request request, Actor actor, Membership member, String path, String back) {
        Form form = Form.of(AREA, request);
        Result<Membership> result = installation
                .samverkan()
                .administration()
                .rename(actor, Opened.at(Membership.TYPE, member, form), form.value("title"));
        String action = path.endsWith("/") ? path + member.id().value() : path;
        if (result instanceof Result.Refused<Membership> refused) {
            return show(request, form.refused(refused.problems()), action, back);
        }
        if (result instanceof Result.Stale<Membership> stale) {
            Form now = form.with("version", Opened.with(form, stale.current()).value("version"));
            return show(request, now.refused(List.of(stale(stale.current()))), action, back);
        }
        return request.redirect(back, "rename.done");
    }

    private static Problem stale(Membership current) {
        return Problem.conflict("title", "renamed-meanwhile").with("value", current.title());
    }

    private Response show(Request request, Form form, String action, String back) {
        return installation
                .views()
                .of(request, "rename.heading")
                .with(form)
                .with("action", action)
                .with("back", back)
                .show("privacy/rename");
    }
}
