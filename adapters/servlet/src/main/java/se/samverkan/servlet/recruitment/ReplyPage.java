package se.samverkan.servlet.recruitment;

import java.util.List;
import se.samverkan.network.Network;
import se.samverkan.record.Result;
import se.samverkan.recruitment.Invited;
import se.samverkan.recruitment.PanelInvitations;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The page behind a personal link: the municipality answers without logging in, after a question. */
final class ReplyPage {
    private static final String AREA = "reply";

    private final Installation installation;
    private final PanelInvitations invitations;

    ReplyPage(Installation installation) {
        this.installation = installation;
        this.invitations = installation.samverkan().panelInvitations();
    }

    /** What a link leads to. */
    private record Found(Network network, Invited invited) {}

    /** A link that was sent while there was one network names none, and works when there are more. */
    private Found found(Request request) {
        String secret = request.path("secret");
        return request.visitor().networks().stream()
                .flatMap(network ->
                        invitations.find(network.id(), secret).stream().map(invited -> new Found(network, invited)))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    Response show(Request request) {
        return show(request, found(request), Form.empty(AREA), false);
    }

    private Response show(Request request, Found found, Form form, boolean asks) {
        Invited invited = found.invited();
        String name = Codes.names(List.of(invited.municipality()));
        View view = installation.views().of(request, "reply.title", "name", name);
        return view.with(form)
                .with("invited", invited)
                .with("name", name)
                .with("network", found.network().title())
                .with("address", "/svar/" + request.path("secret"))
                .with("asks", asks)
                .show("recruitment/reply")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }

    Response send(Request request) {
        Found found = found(request);
        Form form = Form.of(AREA, request);
        boolean yes = form.has("answer", "yes");
        if (!yes && !form.has("answer", "no")) {
            return show(request, found, form, false);
        }
        if (!form.has("confirmed", "yes") && found.invited().mayAnswer(yes)) {
            return show(request, found, form, true);
        }
        Result<Invited> answered = invitations.answer(found.network().id(), request.path("secret"), yes);
        return answered.isDone()
                ? request.redirect("/svar/" + request.path("secret"), "reply.saved")
                : show(request, found(request), form.refused(Planning.problems(answered)), false);
    }
}
