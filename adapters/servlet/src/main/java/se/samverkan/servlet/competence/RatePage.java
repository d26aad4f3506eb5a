package se.samverkan.servlet.competence;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.competence.RatingDraft;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** Takes one anonymous self-assessment: for each theme where you were before, looking back, and where you are now. */
final class RatePage {
    static final String AREA = "competence";

    private static final String BEFORE = "before-";
    private static final String AFTER = "after-";

    private final Installation installation;

    RatePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, themes(request.member()), Form.empty(AREA));
    }

    Response save(Request request) {
        Actor member = request.member();
        List<Theme> themes = themes(member);
        Form form = Form.of(AREA, request);
        List<RatingDraft> drafts = themes.stream()
                .map(theme ->
                        new RatingDraft(theme.key(), form.value(BEFORE + theme.key()), form.value(AFTER + theme.key())))
                .toList();
        Result<Boolean> result = installation.samverkan().selfAssessments().rate(member, drafts);
        if (result instanceof Result.Refused<Boolean> refused) {
            return show(request, themes, form.refused(located(request, themes, form, refused.problems())));
        }
        return request.redirect("/sjalvskattning", "competence.saved");
    }

    private List<Theme> themes(Actor member) {
        return installation.samverkan().themes().all(member);
    }

    /** The use case tells that a rating lacks its other half; here it is told at which theme. */
    private List<Problem> located(Request request, List<Theme> themes, Form form, List<Problem> problems) {
        List<Problem> located = new ArrayList<>();
        View words = installation.views().of(request, "competence.rate.title");
        for (Theme theme : themes) {
            boolean before = form.optional(BEFORE + theme.key()).isPresent();
            boolean after = form.optional(AFTER + theme.key()).isPresent();
            if (before != after) {
                located.add(Problem.invalid((before ? AFTER : BEFORE) + theme.key(), "missing-half")
                        .with("theme", theme.name(words.locale()))
                        .with("half", words.text(before ? "competence.after" : "competence.before")));
            }
        }
        problems.stream()
                .filter(problem -> located.isEmpty() || !problem.code().equals("missing"))
                .map(RatePage::atTheTable)
                .forEach(located::add);
        return located;
    }

    private static Problem atTheTable(Problem problem) {
        return new Problem(problem.kind(), "ratings", problem.code(), problem.arguments());
    }

    private Response show(Request request, List<Theme> themes, Form form) {
        return installation
                .views()
                .of(request, "competence.rate.title")
                .with(form)
                .with("themes", themes)
                .show("competence/rate");
    }
}
