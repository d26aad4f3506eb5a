package se.samverkan.servlet.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.evaluation.ContactGraph;
import se.samverkan.evaluation.NetworkEvaluation;
import se.samverkan.evaluation.ValueCreated;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** How the network works: participation and spread, contacts, reuse, use told and formats compared, each with its n. */
final class EvaluationPage implements Handler {
    private final Installation installation;

    EvaluationPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor member = request.member();
        NetworkEvaluation evaluation = installation.samverkan().evaluations().evaluate(member);
        List<ValueCreated> values = installation.samverkan().evaluations().values(member);
        View view = installation.views().of(request, "evaluation.title");
        return view.with("evaluation", evaluation)
                .with("attending", attending(member, evaluation))
                .with("meetings", meetings(view, member, evaluation))
                .with("stories", stories(member, values))
                .show("evaluation/evaluation");
    }

    private List<Attending> attending(Actor member, NetworkEvaluation evaluation) {
        return evaluation.participation().stream()
                .map(each -> new Attending(name(member, each.organisation()), each))
                .toList();
    }

    private List<Story> stories(Actor member, List<ValueCreated> values) {
        return values.stream()
                .map(value -> new Story(name(member, value.header().owner().organisation()), value))
                .toList();
    }

    private String name(Actor member, OrganisationId organisation) {
        return installation.register().organisation(member, organisation).orElse("");
    }

    /** New contacts by the title of the meeting at which they were made. */
    private Map<String, ContactGraph.NewContacts> meetings(View view, Actor member, NetworkEvaluation evaluation) {
        List<ContactGraph.NewContacts> contacts = evaluation.contacts().meetings();
        List<Meeting> held = installation
                .samverkan()
                .records()
                .findAll(
                        member,
                        Meeting.TYPE,
                        contacts.stream().map(ContactGraph.NewContacts::meeting).toList());
        Map<String, ContactGraph.NewContacts> titled = new LinkedHashMap<>();
        contacts.forEach(each -> held.stream()
                .filter(meeting -> meeting.id().equals(each.meeting()))
                .forEach(meeting -> titled.put(meeting.title() + ", " + view.date(meeting.start()), each)));
        return titled;
    }
}
