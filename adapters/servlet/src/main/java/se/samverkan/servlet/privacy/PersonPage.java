package se.samverkan.servlet.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.interview.Withdrawals;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Permissions;
import se.samverkan.privacy.PersonRecords;
import se.samverkan.privacy.Trace;
import se.samverkan.record.Change;
import se.samverkan.record.PersonId;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Everything about one person, to read and to take along. */
final class PersonPage {
    private final Installation installation;

    PersonPage(Installation installation) {
        this.installation = installation;
    }

    Response own(Request request) {
        Actor self = Asked.self(request);
        View view = installation.views().of(request, "person.own.title");
        return show(view, self, Asked.person(self), "/mina-uppgifter/allt.json", "");
    }

    Response ownFile(Request request) {
        Actor self = Asked.self(request);
        return file(self, Asked.person(self));
    }

    Response other(Request request) {
        Actor handler = Asked.handler(request);
        Membership member = Asked.membership(installation, request, handler);
        String path = "/personer/" + member.id().value();
        View view = installation.views().of(request, "person.title", "name", member.title());
        return show(view, handler, member.person(), path + "/uppgifter.json", path);
    }

    Response otherFile(Request request) {
        Actor handler = Asked.handler(request);
        return file(handler, Asked.membership(installation, request, handler).person());
    }

    private PersonRecords read(Actor actor, PersonId person) {
        Result<PersonRecords> result =
                installation.samverkan().privacy().personalData().of(actor, person);
        if (result instanceof Result.Refused<PersonRecords> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return result.orThrow();
    }

    private Response file(Actor actor, PersonId person) {
        String json = PersonJson.of(
                read(actor, person), installation.samverkan().records().now());
        return Response.text("application/json", json)
                .header("Content-Disposition", "attachment; filename=\"uppgifter.json\"");
    }

    private Response show(View view, Actor actor, PersonId person, String file, String handled) {
        PersonRecords found = read(actor, person);
        boolean self = Permissions.isSelf(actor, person);
        return view.with("facts", facts(view, found))
                .with("members", members(view, actor, found, self))
                .with(
                        "rows",
                        found.traces().stream().map(trace -> row(view, trace)).toList())
                .with("hidden", hidden(view, found))
                .with("interviews", interviews(view, found))
                .with("self", self)
                .with("file", file)
                .with("handled", handled)
                .show("privacy/person");
    }

    private static List<Fact> facts(View view, PersonRecords found) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(view.text("person.subject"), found.subject().orElse(view.text("person.no-key"))));
        facts.add(Fact.of(view.text("person.pseudonym"), found.person().value()));
        facts.add(
                Fact.of(view.text("person.changes"), view.number(found.changes().size())));
        if (!found.changes().isEmpty()) {
            Change last = found.changes().get(found.changes().size() - 1);
            facts.add(Fact.of(view.text("person.last"), view.moment(last.at())));
        }
        return facts;
    }

    private List<MemberFact> members(View view, Actor actor, PersonRecords found, boolean self) {
        return found.memberships().stream()
                .map(member -> PersonList.fact(
                        installation,
                        view,
                        actor,
                        member,
                        self
                                ? "/mina-uppgifter/namn/" + member.id().value()
                                : "/personer/" + member.id().value() + "/namn"))
                .toList();
    }

    private static PersonRow row(View view, Trace<?> trace) {
        return new PersonRow(
                view.title(trace.ref(), trace.record().title()),
                view.text("type." + trace.type().name()),
                view.text("person.part." + trace.part().name().toLowerCase(Locale.ROOT)),
                view.word(trace.record().header().state()),
                trace.type().isAnonymous() ? "" : "/poster/" + trace.ref());
    }

    private static List<Fact> hidden(View view, PersonRecords found) {
        return found.hidden().entrySet().stream()
                .map(entry -> Fact.of(view.text("type." + entry.getKey()), view.number(entry.getValue())))
                .toList();
    }

    private static List<String> interviews(View view, PersonRecords found) {
        return found.interviews().stream()
                .map((Withdrawals.Notice notice) -> view.text(
                        notice.withdrawn() ? "person.interview.withdrawn" : "person.interview",
                        "role",
                        notice.occasion().role(),
                        "date",
                        view.date(notice.occasion().date())))
                .toList();
    }
}
