package se.samverkan.servlet.network;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Membership;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Admits a person as a member for an organisation. */
final class NewMemberForm {
    private static final String AREA = "new-member";
    private final Installation installation;

    NewMemberForm(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor administrator = request.administrator();
        Form form = Form.empty(AREA)
                .with("organisation", request.query().all("organisation"))
                .with("roles", Role.OFFICIAL.name());
        return show(request, administrator, form);
    }

    Response save(Request request) {
        Actor administrator = request.administrator();
        Form form = Form.of(AREA, request);
        Result<Membership> result = admit(administrator, form);
        if (result instanceof Result.Refused<Membership> refused) {
            return show(request, administrator, form.refused(named(form, refused.problems())));
        }
        installation.register().persons().forget();
        return request.redirect("/administration", "new-member.done");
    }

    /** A person is told by what was typed, never by their pseudonym. */
    private static List<Problem> named(Form form, List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.field().equals("person") ? problem.with("value", form.value("person")) : problem)
                .toList();
    }

    private Result<Membership> admit(Actor administrator, Form form) {
        Requirements required = new Requirements();
        Optional<PersonId> person = person(form, required);
        Optional<OrganisationId> organisation = organisation(form, required);
        if (person.isEmpty() || organisation.isEmpty()) {
            required.text("title", form.value("title"), 1, 120).chosen("roles", roles(form), Role.values().length);
            return Result.refused(required.problems());
        }
        return installation
                .samverkan()
                .administration()
                .admit(
                        administrator,
                        new Administration.NewMember(
                                installation
                                        .samverkan()
                                        .directory()
                                        .admitted(person.get().value()),
                                form.value("title"),
                                organisation.get(),
                                roles(form)));
    }

    private static Optional<PersonId> person(Form form, Requirements required) {
        Optional<String> typed = form.optional("person");
        if (typed.isEmpty()) {
            required.refuse(Problem.invalid("person", "missing"));
            return Optional.empty();
        }
        try {
            return typed.map(PersonId::new);
        } catch (IllegalArgumentException e) {
            required.refuse(Problem.invalid("person", "not-a-subject").with("value", typed.get()));
            return Optional.empty();
        }
    }

    private static Optional<OrganisationId> organisation(Form form, Requirements required) {
        try {
            Optional<OrganisationId> chosen =
                    form.optional("organisation").map(UUID::fromString).map(OrganisationId::new);
            required.check(chosen.isPresent(), Problem.invalid("organisation", "missing"));
            return chosen;
        } catch (IllegalArgumentException e) {
            required.refuse(Problem.invalid("organisation", "missing"));
            return Optional.empty();
        }
    }

    private static Set<Role> roles(Form form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.has("roles", role.name()))
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Response show(Request request, Actor administrator, Form form) {
        View view = installation.views().of(request, "new-member.heading");
        List<Choice> organisations = installation.samverkan().members().organisations(administrator).stream()
                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                .toList();
        List<Choice> roles = Arrays.stream(Role.values())
                .map(role -> Choice.of(
                        role.name(),
                        view.word(role) + " – "
                                + view.text("role.what." + role.name().toLowerCase(Locale.ROOT))))
                .toList();
        return view.with(form)
                .with("organisations", organisations)
                .with("roles", roles)
                .show("network/new-member");
    }
}
