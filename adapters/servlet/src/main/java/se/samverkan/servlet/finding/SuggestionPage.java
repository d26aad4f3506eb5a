package se.samverkan.servlet.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.finding.Saturation;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Which codes recur, how widely, and whether more interviews would find more. */
final class SuggestionPage {
    static final String AREA = "finding";
    private static final int FIRST = 4;
    private static final int LATEST = 2;
    private static final double PERCENT = 100;
    private final Installation installation;

    SuggestionPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, Form.empty(AREA));
    }

    Response show(Request request, Form form) {
        Actor actor = reader(request);
        Samverkan samverkan = installation.samverkan();
        Saturation saturation = samverkan.findings().saturation(actor);
        return installation
                .views()
                .of(request, "finding.title")
                .with(form)
                .with("suggestions", samverkan.findings().suggestions(actor))
                .with("points", points(saturation))
                .with("recent", recent(saturation))
                .show("finding/suggestions");
    }

    private static Actor reader(Request request) {
        Actor actor = request.member();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.CODER)) {
            throw RefusedRequestException.forbidden("coders-only");
        }
        return actor;
    }

    private static List<PointRow> points(Saturation saturation) {
        int most = saturation.points().stream()
                .mapToInt(Saturation.Point::newCodes)
                .max()
                .orElse(0);
        List<PointRow> rows = new ArrayList<>();
        saturation
                .points()
                .forEach(point -> rows.add(
                        new PointRow(rows.size() + 1, point, most == 0 ? 0 : point.newCodes() / (double) most)));
        return rows;
    }

    /** New codes in the two latest interviews, in percent of those in the first four; nothing before there are six. */
    private static Optional<Long> recent(Saturation saturation) {
        double share = saturation.newInformation(FIRST, LATEST);
        return Double.isNaN(share) ? Optional.empty() : Optional.of(Math.round(share * PERCENT));
    }
}
