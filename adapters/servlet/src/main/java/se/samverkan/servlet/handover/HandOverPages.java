package se.samverkan.servlet.handover;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.privacy.HandOver;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * The list of what somebody answers for, and the choice of who takes over.
 *
 * @since 0.1.0
 */
public final class HandOverPages implements Area {
    private static final String PLACE = "/overlamning";

    private final Installation installation;
    private final HandOver handOver;

    /**
     * Hands over in an installation.
     *
     * @param installation the installation
     */
    public HandOverPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.handOver = installation.samverkan().handOver();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PLACE, this::members).get(PLACE + "/{id}", this::show).post(PLACE + "/{id}", this::save);
    }

    private Response members(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "handover.title");
        List<Choice> members = handOver.members(actor).stream()
                .map(member -> Choice.of(
                        view.url(PLACE + "/" + member.id().value()),
                        view.text(
                                "handover.member",
                                "name",
                                member.title(),
                                "organisation",
                                installation
                                        .register()
                                        .organisation(actor, member.organisation())
                                        .orElse(""))))
                .toList();
        return view.with("members", members).show("handover/members");
    }

    private Response show(Request request) {
        return show(request, request.member(), Form.empty("handover"));
    }

    private Response show(Request request, Actor actor, Form form) {
        Membership leaving = leaving(request, actor);
        Result<List<HandOver.Item>> items = handOver.list(actor, leaving.id());
        if (items instanceof Result.Refused<List<HandOver.Item>> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        View view = installation.views().of(request, "handover.of", "name", leaving.title());
        List<Choice> colleagues = handOver.colleagues(actor, leaving).stream()
                .map(member -> Choice.of(member.id().value().toString(), member.title()))
                .toList();
        return view.with(form)
                .with("items", items.orThrow())
                .with("colleagues", colleagues)
                .with("action", PLACE + "/" + leaving.id().value())
                .show("handover/one");
    }

    private Membership leaving(Request request, Actor actor) {
        return handOver.members(actor).stream()
                .filter(member -> member.id().value().equals(request.id("id")))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of("handover", request);
        if (!form.has("confirmed", "yes")) {
            return show(request, actor, form.refused(List.of(Problem.invalid("confirmed", "missing"))));
        }
        String typed = form.value("successor");
        Result<List<RecordRef>> result = typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? handOver.handOver(actor, new MembershipId(request.id("id")), new MembershipId(UUID.fromString(typed)))
                : Result.refused(Problem.invalid("successor", "missing"));
        if (result instanceof Result.Refused<List<RecordRef>> refused) {
            return show(request, actor, form.refused(refused.problems()));
        }
        return request.redirect(PLACE, "handover.done");
    }
}
