package se.samverkan.servlet.privacy;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Every person who is or was a member, for those who handle their requests. */
final class PersonList implements Handler {
    private final Installation installation;

    PersonList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor handler = Asked.handler(request);
        View view = installation.views().of(request, "persons.title");
        List<MemberFact> rows =
                installation.samverkan().records().all(handler, RecordQuery.of(Membership.TYPE)).stream()
                        .map(member -> fact(
                                installation,
                                view,
                                handler,
                                member,
                                "/personer/" + member.id().value()))
                        .toList();
        return view.with("rows", rows).show("privacy/persons");
    }

    static MemberFact fact(Installation installation, View view, Actor actor, Membership member, String path) {
        return new MemberFact(
                member.title(),
                installation
                        .register()
                        .organisation(actor, member.organisation())
                        .orElse(""),
                view.list(member.roles().stream().map(view::word).toList()),
                view.text(member.active() ? "persons.active" : "persons.ended"),
                path);
    }
}
