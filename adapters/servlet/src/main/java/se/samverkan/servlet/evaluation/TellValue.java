package se.samverkan.servlet.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samverkan.evaluation.ValueCreated;
import se.samverkan.evaluation.ValueCycle;
import se.samverkan.evaluation.ValueDraft;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Takes a member's story of what use the network was, and where it began. */
final class TellValue {
    private static final String AREA = "value";
    private static final int LATEST = 20;

    private final Installation installation;

    TellValue(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, request.member(), Form.empty(AREA));
    }

    Response save(Request request) {
        Actor member = request.member();
        Form form = Form.of(AREA, request);
        List<RecordRef> from = new ArrayList<>();
        form.values("from").forEach(typed -> from.add(ref(typed)));
        ValueDraft draft = new ValueDraft(form.value("title"), form.value("cycle"), form.value("story"), from);
        Result<ValueCreated> result = installation.samverkan().evaluations().tellValue(member, draft);
        if (result instanceof Result.Refused<ValueCreated> refused) {
            return show(request, member, form.refused(refused.problems()));
        }
        return request.redirect("/utvardering#nytta", "value.saved");
    }

    private static RecordRef ref(String typed) {
        try {
            return RecordRef.of(typed);
        } catch (IllegalArgumentException e) {
            throw RefusedRequestException.notFound();
        }
    }

    private Response show(Request request, Actor member, Form form) {
        View view = installation.views().of(request, "value.new.title");
        List<Choice> cycles = Arrays.stream(ValueCycle.values())
                .map(cycle -> Choice.of(cycle.name(), view.word(cycle) + ": " + what(view, cycle)))
                .toList();
        List<Choice> meetings = installation
                .samverkan()
                .meetings()
                .list(
                        member,
                        RecordQuery.of(Meeting.TYPE)
                                .with("status", Meeting.Status.HELD.name())
                                .newestFirst()
                                .page(1, LATEST))
                .items()
                .stream()
                .map(meeting -> Choice.of(
                        Meeting.TYPE.ref(meeting.id()).toString(), meeting.title() + ", " + view.date(meeting.start())))
                .toList();
        return view.with(form).with("cycles", cycles).with("meetings", meetings).show("evaluation/tell");
    }

    private static String what(View view, ValueCycle cycle) {
        return view.text("value.what." + cycle.name().toLowerCase(Locale.ROOT));
    }
}
