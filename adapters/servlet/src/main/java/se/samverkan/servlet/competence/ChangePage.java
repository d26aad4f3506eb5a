package se.samverkan.servlet.competence;

import java.util.List;
import se.samverkan.competence.CompetenceReport;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** What members say they have learned, per theme that enough have rated. */
final class ChangePage implements Handler {
    private final Installation installation;

    ChangePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor member = request.member();
        CompetenceReport report = installation.samverkan().selfAssessments().change(member);
        List<Theme> themes = installation.samverkan().themes().all(member);
        View view = installation.views().of(request, "competence.title");
        List<String> tooFew = themes.stream()
                .filter(theme -> report.tooFew().contains(theme.id()))
                .map(theme -> theme.name(view.locale()))
                .toList();
        return view.with("rows", ChangeRow.of(view, report, themes))
                .with("scale", Scale.of(report))
                .with("tooFew", tooFew)
                .show("competence/change");
    }
}
