package se.samverkan.servlet.finding;

import java.util.List;
import se.samverkan.Samverkan;
import se.samverkan.finding.PriorityTally;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Votes for at most three themes without being known, and tells the outcome once five have voted. */
final class VotePage {
    private static final String AREA = "vote";
    private final Installation installation;

    VotePage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        return show(request, request.member(), Form.empty(AREA));
    }

    Response save(Request request) {
        Actor member = request.member();
        Form form = Form.of(AREA, request);
        Result<PriorityTally> result =
                installation.samverkan().priorities().vote(member, Ids.read(form.values("themes"), ThemeId::new));
        if (result instanceof Result.Refused<PriorityTally> refused) {
            return show(request, member, form.refused(refused.problems()));
        }
        return request.redirect("/prioritera", "vote.saved");
    }

    private Response show(Request request, Actor member, Form form) {
        Samverkan samverkan = installation.samverkan();
        View view = installation.views().of(request, "vote.title");
        List<Theme> themes = samverkan.themes().all(member);
        PriorityTally tally = samverkan.priorities().tally(member);
        return view.with(form)
                .with("tally", tally)
                .with("rows", rows(view, themes, tally))
                .with(
                        "themes",
                        themes.stream()
                                .map(theme -> Choice.of(theme.id().value().toString(), theme.name(view.locale())))
                                .toList())
                .show("finding/vote");
    }

    private static List<PriorityRow> rows(View view, List<Theme> themes, PriorityTally tally) {
        return tally.priorities().stream()
                .flatMap(priority -> themes.stream()
                        .filter(theme -> theme.id().equals(priority.theme()))
                        .map(theme -> new PriorityRow(
                                theme.name(view.locale()),
                                view.url("/teman/" + theme.key()),
                                priority.votes(),
                                priority.votes() / (double) tally.ballots())))
                .toList();
    }
}
