package se.samverkan.servlet.retention;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.retention.HoldScope;
import se.samverkan.retention.LegalHold;
import se.samverkan.retention.LegalHoldId;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The legal holds, and their lifting after a question. */
final class HoldList {
    private final Installation installation;

    HoldList(Installation installation) {
        this.installation = installation;
    }

    Response list(Request request) {
        Actor coordinator = request.coordinator();
        View view = installation.views().of(request, "holds.title");
        List<HoldRow> rows = installation.samverkan().retention().holds().all(coordinator).stream()
                .map(hold -> new HoldRow(
                        hold,
                        scope(view, coordinator, hold.scope()),
                        Told.decision(view, hold.decision()),
                        since(view, hold)))
                .toList();
        return view.with("rows", rows).show("retention/holds");
    }

    private static String since(View view, LegalHold hold) {
        return hold.lifted()
                .map(day -> view.text("holds.lifted", "from", view.date(hold.from()), "to", view.date(day)))
                .orElse(view.text("holds.since", "from", view.date(hold.from())));
    }

    private String scope(View view, Actor actor, HoldScope scope) {
        if (scope instanceof HoldScope.OneRecord one) {
            return view.text("holds.scope.record", "title", title(actor, one.record()));
        }
        if (scope instanceof HoldScope.AboutPerson about) {
            return view.text("holds.scope.person", "name", name(view, actor, about.person()));
        }
        return scope instanceof HoldScope.OfType all
                ? view.text("holds.scope.type", "type", view.text("type." + all.type()))
                : view.text("holds.scope.organisation", "name", organisation(actor, scope));
    }

    private String organisation(Actor actor, HoldScope scope) {
        return scope instanceof HoldScope.AboutOrganisation about
                ? installation
                        .register()
                        .organisation(actor, about.organisation())
                        .orElse("")
                : "";
    }

    private String title(Actor actor, RecordRef record) {
        return installation
                .samverkan()
                .retention()
                .states()
                .find(actor, record)
                .map(found -> found.title())
                .orElse(record.toString());
    }

    private String name(View view, Actor actor, PersonId person) {
        return installation
                .samverkan()
                .records()
                .all(actor, RecordQuery.of(Membership.TYPE).with("person", person.value()))
                .stream()
                .map(Membership::title)
                .findFirst()
                .orElse(view.text("history.former"));
    }

    Response ask(Request request) {
        LegalHold hold = hold(request);
        View view = installation.views().of(request, "holds.lift.question", "title", hold.title());
        return view.with("consequence", view.text("holds.lift.consequence"))
                .with("button", view.text("holds.lift"))
                .with("action", "/gallringsstopp/" + hold.id().value() + "/hav")
                .with("back", "/gallringsstopp")
                .with("record", hold)
                .show("record/confirm");
    }

    Response lift(Request request) {
        Result<LegalHold> result = installation
                .samverkan()
                .retention()
                .holds()
                .lift(
                        request.coordinator(),
                        new LegalHoldId(request.id("id")),
                        Opened.version(Form.of("hold", request)));
        if (result instanceof Result.Refused<LegalHold> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect("/gallringsstopp", result.isDone() ? "holds.lift.done" : "record.changed-meanwhile");
    }

    private LegalHold hold(Request request) {
        return installation
                .samverkan()
                .retention()
                .holds()
                .find(request.coordinator(), new LegalHoldId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
