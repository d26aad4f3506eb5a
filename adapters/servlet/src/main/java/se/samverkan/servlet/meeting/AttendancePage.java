package se.samverkan.servlet.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.Samverkan;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Records who was at a meeting: members by name of their role, and others of an invited organisation. */
final class AttendancePage {
    private static final String FIELD = "attendees";
    private final Installation installation;

    AttendancePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = Named.meeting(installation.samverkan(), coordinator, request);
        return show(request, coordinator, meeting, filled(coordinator, meeting));
    }

    Response save(Request request) {
        Actor coordinator = request.coordinator();
        Meeting meeting = Named.meeting(installation.samverkan(), coordinator, request);
        Form form = Form.of("attendance", request);
        List<Attendance.Attendee> attendees =
                form.values(FIELD).stream().map(AttendancePage::attendee).toList();
        Result<Attendance> result =
                installation.samverkan().invitations().attended(coordinator, meeting.id(), attendees);
        if (result instanceof Result.Refused<Attendance> refused) {
            return show(request, coordinator, meeting, form.refused(refused.problems()));
        }
        return request.redirect(Named.path(meeting), "attendance.saved");
    }

    /** What is recorded; before that, those who said they would come. */
    private Form filled(Actor coordinator, Meeting meeting) {
        Samverkan samverkan = installation.samverkan();
        List<String> there = samverkan
                .invitations()
                .attendance(coordinator, meeting.id())
                .map(list ->
                        list.attendees().stream().map(AttendancePage::value).toList())
                .orElseGet(() -> samverkan.invitations().of(coordinator, meeting).stream()
                        .flatMap(invitation -> invitation.answers().stream())
                        .filter(given -> given.answer() == InvitationAnswer.Answer.YES)
                        .map(given -> value(new Attendance.Attendee(given.organisation(), Optional.of(given.person()))))
                        .toList());
        return Form.empty("attendance").with(FIELD, there);
    }

    private static String value(Attendance.Attendee attendee) {
        return attendee.organisation().value()
                + attendee.person().map(person -> "/" + person.value()).orElse("");
    }

    private static Attendance.Attendee attendee(String value) {
        int slash = value.indexOf('/');
        OrganisationId organisation = new OrganisationId(Ids.read(slash < 0 ? value : value.substring(0, slash)));
        Optional<PersonId> person = Optional.of(slash < 0 ? "" : value.substring(slash + 1))
                .filter(text -> text.matches("\\S{1,200}") && !text.matches(".+@.*\\..*"))
                .map(PersonId::new);
        return new Attendance.Attendee(organisation, person);
    }

    private Response show(Request request, Actor coordinator, Meeting meeting, Form form) {
        View view = installation.views().of(request, "attendance.title");
        return view.with(form)
                .with("meeting", meeting)
                .with("choices", choices(view, coordinator, meeting, form))
                .show("meeting/attendance");
    }

    private List<Choice> choices(View view, Actor coordinator, Meeting meeting, Form form) {
        Named named = Named.organisations(installation.samverkan(), coordinator);
        Set<OrganisationId> organisations = new LinkedHashSet<>(meeting.invited());
        form.values(FIELD).forEach(value -> organisations.add(attendee(value).organisation()));
        RecordQuery<Membership> members = RecordQuery.of(Membership.TYPE)
                .with("active", "true")
                .withAny(
                        "organisation",
                        organisations.stream().map(id -> id.value().toString()).toList());
        List<Choice> choices = new ArrayList<>();
        installation
                .samverkan()
                .records()
                .all(coordinator, members)
                .forEach(member -> choices.add(Choice.of(
                        value(new Attendance.Attendee(member.organisation(), Optional.of(member.person()))),
                        named.of(member.organisation()) + ": " + member.title())));
        organisations.forEach(organisation -> choices.add(Choice.of(
                organisation.value().toString(),
                view.text("attendance.other", "organisation", named.of(organisation)))));
        choices.sort(Comparator.comparing(Choice::text));
        return choices;
    }
}
