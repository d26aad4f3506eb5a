package se.samverkan.servlet.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.question.Question;
import se.samverkan.question.QuestionState;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** The questions, those sent to the reader's organisation first; narrowed by where they stand. */
final class QuestionList implements Handler {
    private final Installation installation;

    QuestionList(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Optional<QuestionState> wanted = Arrays.stream(QuestionState.values())
                .filter(state ->
                        state.name().equals(request.query().first("visa").orElse("")))
                .findFirst();
        Map<Question, QuestionState> all = installation.samverkan().questions().all(actor);
        View view = installation.views().of(request, "question.list.title");
        List<Asking> shown = new ArrayList<>();
        Map<ThemeId, String> themes = themes(view, actor);
        all.forEach((question, state) -> {
            if (wanted.isEmpty() || wanted.get() == state) {
                shown.add(Asking.of(installation, view, actor, themes, question, state));
            }
        });
        shown.sort((one, two) -> Boolean.compare(isWaiting(two), isWaiting(one)));
        boolean mayPlan = actor.is(Role.COORDINATOR) && all.containsValue(QuestionState.OPEN);
        return view.with("shown", shown)
                .with("states", states(view, all, wanted))
                .with("mayPlan", mayPlan)
                .with("next", mayPlan ? installation.samverkan().meetings().next(actor) : Optional.<Meeting>empty())
                .show("question/list");
    }

    private static boolean isWaiting(Asking asking) {
        return asking.mine() && !asking.question().closed();
    }

    private Map<ThemeId, String> themes(View view, Actor actor) {
        Map<ThemeId, String> names = new LinkedHashMap<>();
        for (Theme theme : installation.samverkan().themes().all(actor)) {
            names.put(theme.id(), theme.name(view.locale()));
        }
        return names;
    }

    private static List<Link> states(View view, Map<Question, QuestionState> all, Optional<QuestionState> wanted) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(view.text("question.all", "n", all.size()), view.url("/fragor"), wanted.isEmpty()));
        for (QuestionState state : QuestionState.values()) {
            long count = all.values().stream().filter(state::equals).count();
            links.add(new Link(
                    view.word(state) + " (" + count + ")",
                    view.url("/fragor?visa=" + state.name()),
                    wanted.equals(Optional.of(state))));
        }
        return links;
    }
}
