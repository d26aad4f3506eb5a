package se.samverkan.servlet.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.retention.HoldDraft;
import se.samverkan.retention.HoldScope;
import se.samverkan.retention.LegalHold;
import se.samverkan.retention.RecordTypes;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Places a legal hold over a record, a person, an organisation or a type of record. */
final class NewHoldPage {
    private static final String AREA = "hold";
    private static final List<String> SCOPES = List.of("record", "person", "organisation", "type");

    private final Installation installation;

    NewHoldPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Form form = Form.empty(AREA)
                .with("scope", request.query().first("post").isPresent() ? "record" : "")
                .with("record", request.query().first("post").orElse(""));
        return show(request, request.coordinator(), form);
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Form form = Form.of(AREA, request);
        HoldDraft draft = new HoldDraft(form.value("title"), RulePage.decision(form), scope(form));
        Result<LegalHold> result =
                installation.samverkan().retention().holds().place(coordinator, draft, request.language());
        if (result instanceof Result.Refused<LegalHold> refused) {
            return show(request, coordinator, form.refused(atTheirFields(form, refused.problems())));
        }
        return request.redirect("/gallringsstopp", "hold.saved");
    }

    /** What is missing is missing where it was to be filled in for the choice that was made. */
    private static List<Problem> atTheirFields(Form form, List<Problem> problems) {
        String chosen = form.value("scope");
        return problems.stream()
                .map(each -> each.field().equals("scope") && SCOPES.contains(chosen) ? unread(form, chosen) : each)
                .toList();
    }

    private static Problem unread(Form form, String chosen) {
        return form.value(chosen).isBlank()
                ? Problem.invalid(chosen, "missing")
                : Problem.invalid(chosen, "not-a-record").with("value", form.value(chosen));
    }

    private static Optional<HoldScope> scope(Form form) {
        return switch (form.value("scope")) {
            case "record" -> record(form.value("record").strip());
            case "person" -> form.optional("person").map(id -> new HoldScope.AboutPerson(new PersonId(id)));
            case "organisation" -> form.optional("organisation").flatMap(NewHoldPage::organisation);
            case "type" ->
                form.optional("type").flatMap(RecordTypes::named).map(type -> new HoldScope.OfType(type.name()));
            default -> Optional.empty();
        };
    }

    private static Optional<HoldScope> organisation(String id) {
        try {
            return Optional.of(new HoldScope.AboutOrganisation(new OrganisationId(UUID.fromString(id))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of a record's history, or what ends it. */
    private static Optional<HoldScope> record(String address) {
        try {
            RecordRef ref = RecordRef.of(address.replaceAll("^.*/poster/", "").replaceAll("[?#].*$", ""));
            return RecordTypes.named(ref.type()).map(type -> new HoldScope.OneRecord(ref));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Response show(Request request, Actor coordinator, Form form) {
        View view = installation.views().of(request, "hold.heading");
        return view.with(form)
                .with(
                        "scopes",
                        SCOPES.stream()
                                .map(each -> Choice.of(each, view.text("hold.scope." + each)))
                                .toList())
                .with("persons", persons(coordinator))
                .with("organisations", organisations(coordinator))
                .with(
                        "types",
                        RecordTypes.all().stream()
                                .map(type -> Choice.of(type.name(), view.text("type." + type.name())))
                                .toList())
                .show("retention/new-hold");
    }

    private List<Choice> persons(Actor coordinator) {
        Map<String, String> names = new LinkedHashMap<>();
        installation
                .samverkan()
                .records()
                .all(coordinator, RecordQuery.of(Membership.TYPE))
                .forEach(member -> names.putIfAbsent(member.person().value(), told(coordinator, member)));
        return names.entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String told(Actor coordinator, Membership member) {
        return member.title() + ", "
                + installation
                        .register()
                        .organisation(coordinator, member.organisation())
                        .orElse("");
    }

    private List<Choice> organisations(Actor coordinator) {
        return installation.samverkan().members().organisations(coordinator).stream()
                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                .toList();
    }
}
