package se.samverkan.servlet.meeting;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The network's meetings and the formats they can have.
 *
 * @since 0.1.0
 */
public final class MeetingPages implements Area {
    private final Installation installation;

    /**
     * Shows meetings.
     *
     * @param installation the installation
     */
    public MeetingPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        addReading(routes);
        addPlanning(routes);
        addFormats(routes);
    }

    private void addReading(Routes routes) {
        AnswerPage answer = new AnswerPage(installation);
        NewNotePage written = new NewNotePage(installation);
        ChangeNotePage changed = new ChangeNotePage(installation);
        routes.get("/traffar", new MeetingList(installation))
                .get("/traffar/{id}", new MeetingPage(installation))
                .get("/traffar/{id}/svar", answer::show)
                .post("/traffar/{id}/svar", answer::save)
                .get("/traffar/{id}/anteckning", written::show)
                .post("/traffar/{id}/anteckning", written::save)
                .get("/traffar/{id}/anteckning/{note}", changed::show)
                .post("/traffar/{id}/anteckning/{note}", changed::save)
                .get("/traffar/{id}/grupper", new GroupsPage(installation));
    }

    private void addPlanning(Routes routes) {
        PlanPage plan = new PlanPage(installation);
        ChangePage change = new ChangePage(installation);
        StatePages state = new StatePages(installation);
        AttendancePage attendance = new AttendancePage(installation);
        routes.get("/traffar/ny", plan::show)
                .post("/traffar/ny", plan::save)
                .get("/traffar/{id}/andra", change::show)
                .post("/traffar/{id}/andra", change::save)
                .get("/traffar/{id}/stall-in", state::askToCancel)
                .post("/traffar/{id}/stall-in", state::cancel)
                .get("/traffar/{id}/hallen", state::askIfHeld)
                .post("/traffar/{id}/hallen", state::hold)
                .get("/traffar/{id}/publicera", state::askToPublish)
                .post("/traffar/{id}/publicera", state::publish)
                .get("/traffar/{id}/narvaro", attendance::show)
                .post("/traffar/{id}/narvaro", attendance::save);
    }

    private void addFormats(Routes routes) {
        NewFormatPage added = new NewFormatPage(installation);
        ChangeFormatPage changed = new ChangeFormatPage(installation);
        routes.get("/upplagg", new FormatList(installation))
                .get("/upplagg/nytt", added::show)
                .post("/upplagg/nytt", added::save)
                .get("/upplagg/{key}/andra", changed::show)
                .post("/upplagg/{key}/andra", changed::save);
    }
}
