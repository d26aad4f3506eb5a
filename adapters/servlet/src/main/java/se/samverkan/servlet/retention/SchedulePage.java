package se.samverkan.servlet.retention;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.retention.RetentionSchedule;
import se.samverkan.retention.Schedules;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** How long each type of record is kept, and by whose decision. */
final class SchedulePage implements Handler {
    private final Installation installation;

    SchedulePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "retention.title");
        Optional<RetentionSchedule> schedule =
                installation.samverkan().retention().schedules().find(actor);
        List<ScheduleRow> rows = Schedules.types().stream()
                .map(type -> row(view, type, schedule.flatMap(known -> known.rule(type.name()))))
                .toList();
        return view.with("rows", rows)
                .with("mayDecide", actor.is(Role.COORDINATOR))
                .with("record", schedule.<RecordRef>map(known -> RetentionSchedule.TYPE.ref(known.id())))
                .show("retention/schedule");
    }

    private static ScheduleRow row(View view, RecordType<?> type, Optional<RetentionSchedule.Rule> rule) {
        return new ScheduleRow(
                view.text("type." + type.name()),
                rule.map(known -> Told.retention(view, known.retention())).orElse(view.text("retention.undecided")),
                rule.map(known -> Told.decision(view, known.decision())).orElse(""),
                "/bevarande/" + type.name() + "/regel");
    }
}
