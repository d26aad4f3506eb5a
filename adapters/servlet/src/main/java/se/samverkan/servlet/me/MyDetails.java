package se.samverkan.servlet.me;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.login.Visitors;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What the plugin knows of a person, and the choice of as what they act. */
final class MyDetails {
    private final Installation installation;

    MyDetails(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        PersonId who = request.visitor().person().orElseThrow(RefusedRequestException::notLoggedIn);
        String person = installation.samverkan().directory().subject(who).orElse(who.value());
        View view = installation.views().of(request, "me.title");
        List<Choice> choices = new ArrayList<>();
        request.visitor().memberships().forEach(each -> choices.add(choice(request, view, each)));
        String acting = request.visitor()
                .acting()
                .map(each -> each.id().value().toString())
                .orElse("");
        return view.with("person", person)
                .with("choices", choices)
                .with("unread", unread(request))
                .with(Form.empty("me").with("membership", acting))
                .show("me/me");
    }

    private long unread(Request request) {
        return request.visitor()
                .actor()
                .map(actor -> installation.samverkan().inbox().unread(actor))
                .orElse(0L);
    }

    private Choice choice(Request request, View view, Membership membership) {
        Optional<Network> network = request.visitor().networks().stream()
                .filter(each -> each.id().equals(membership.header().network()))
                .findFirst();
        String organisation = installation
                .register()
                .organisation(Actor.of(membership), membership.organisation())
                .orElse("");
        List<String> roles =
                membership.roles().stream().map((Role role) -> view.word(role)).toList();
        return Choice.of(
                membership.id().value().toString(),
                view.text(
                        "me.membership",
                        "organisation",
                        organisation,
                        "network",
                        network.map(Network::title).orElse(""),
                        "roles",
                        view.list(roles)));
    }

    Response choose(Request request) {
        Membership chosen = request.visitor().memberships().stream()
                .filter(each -> request.form()
                        .all("membership")
                        .contains(each.id().value().toString()))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
        request.session().put("membership", chosen.id().value().toString());
        request.session().put("flash", "me.chosen");
        boolean several = request.visitor().networks().size() > 1;
        String network = several ? "/n/" + Visitors.key(chosen.header().network()) : "";
        return Response.empty(Response.SEE_OTHER)
                .header("Location", request.incoming().address() + network + "/mina-uppgifter");
    }
}
