package se.samverkan.servlet.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.interview.Interview;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Chooses who codes an interview, and may therefore read it. */
final class AssignPage {
    private static final String FIELD = "coders";
    private final Installation installation;

    AssignPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Interview interview = Read.interview(installation.samverkan(), coordinator, request);
        List<String> assigned =
                interview.assigned().stream().map(PersonId::value).toList();
        return show(request, coordinator, interview, Form.empty("assign").with(FIELD, assigned));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Interview interview = Read.interview(installation.samverkan(), coordinator, request);
        Form form = Form.of("assign", request);
        Set<PersonId> coders = new LinkedHashSet<>();
        form.values(FIELD).stream()
                .filter(text -> text.matches("\\S{1,200}") && !text.matches(".+@.*\\..*"))
                .map(PersonId::new)
                .forEach(coders::add);
        Result<Interview> result = installation.samverkan().interviews().assign(coordinator, interview.id(), coders);
        if (result instanceof Result.Refused<Interview> refused) {
            return show(request, coordinator, interview, form.refused(refused.problems()));
        }
        return request.redirect(Read.path(interview), "assign.saved");
    }

    private Response show(Request request, Actor coordinator, Interview interview, Form form) {
        Map<OrganisationId, String> names = Read.names(installation.samverkan(), coordinator);
        RecordQuery<Membership> coders =
                RecordQuery.of(Membership.TYPE).with("active", "true").with("role", Role.CODER.name());
        List<Choice> choices = installation.samverkan().records().all(coordinator, coders).stream()
                .map(member -> Choice.of(
                        member.person().value(), member.title() + ", " + names.getOrDefault(member.organisation(), "")))
                .toList();
        return installation
                .views()
                .of(request, "assign.title")
                .with(form)
                .with("interview", interview)
                .with("choices", choices)
                .show("interview/assign");
    }
}
