package se.samverkan.servlet.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Stance;
import se.samverkan.recommendation.Status;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;

/** One recommendation with everything that speaks for and against it, and the members' positions. */
final class OnePage implements Handler {
    static final String AREA = "recommendation";

    private final Installation installation;
    private final Recommendations recommendations;

    OnePage(Installation installation) {
        this.installation = installation;
        this.recommendations = installation.samverkan().recommendations();
    }

    @Override
    public Response handle(Request request) {
        return show(request, Form.empty(AREA));
    }

    /** Shows it with a form for the reader's position as it was filled. */
    Response show(Request request, Form form) {
        Actor actor = request.actor();
        Recommendation one = recommendations
                .find(actor, new RecommendationId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().titled(request, one.title());
        List<Position> positions = recommendations.positions(actor, one.id());
        for (Stance stance : Stance.values()) {
            view.with(Recommended.sign(stance), Piece.of(installation, view, actor, one.evidence(), stance));
        }
        return view.with(form)
                .with("shown", Recommended.of(one, PositionCount.of(positions)))
                .with("facts", facts(view, actor, one))
                .with("positions", named(actor, positions))
                .with("mayTake", actor.is(Role.OFFICIAL) && one.status() != Status.DROPPED)
                .with("mayEdit", coordinates(actor, one))
                .with("mayPublish", coordinates(actor, one) && one.header().sharing() == Sharing.NETWORK)
                .with("next", next(one))
                .show("recommendation/one");
    }

    private static boolean coordinates(Actor actor, Recommendation one) {
        return actor.is(Role.COORDINATOR) && actor.actsFor(one.header().owner());
    }

    private static List<Status> next(Recommendation one) {
        return Arrays.stream(Status.values())
                .filter(status -> status.mayFollow(one.status()))
                .toList();
    }

    private List<Taken> named(Actor actor, List<Position> positions) {
        return positions.stream()
                .map(position -> new Taken(
                        position,
                        installation
                                .register()
                                .organisation(actor, position.header().owner().organisation())
                                .orElse("")))
                .toList();
    }

    private List<Fact> facts(View view, Actor actor, Recommendation one) {
        List<String> themes = installation.samverkan().themes().all(actor).stream()
                .filter(theme -> one.themes().contains(theme.id()))
                .map((Theme theme) -> theme.name(view.locale()))
                .toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(view.text("recommendation.addressee"), view.word(one.addressee())));
        facts.add(Fact.of(view.text("recommendation.applies"), applies(view, one)));
        facts.add(Fact.of(view.text("recommendation.themes"), view.list(themes)));
        one.followUp().ifPresent(day -> facts.add(Fact.of(view.text("recommendation.followUp"), view.date(day))));
        recommendations.history(actor, one.id()).stream()
                .filter(entry -> entry.statusChanged())
                .forEach(entry -> facts.add(Fact.of(view.word(entry.status()), view.date(entry.at()))));
        return facts;
    }

    private static String applies(View view, Recommendation one) {
        String groups = one.appliesTo().groups().isEmpty()
                ? view.text("recommendation.everywhere")
                : view.list(one.appliesTo().groups().stream().map(Enum::name).toList());
        String conditions = one.appliesTo().conditions();
        return conditions.isBlank() ? groups : groups + ". " + conditions;
    }
}
