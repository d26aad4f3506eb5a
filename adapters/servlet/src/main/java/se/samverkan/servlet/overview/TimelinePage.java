package se.samverkan.servlet.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Phase;
import se.samverkan.network.Actor;
import se.samverkan.servlet.experience.Narrowed;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** When the experiences were made: a table with a bar in each row, those that began first at the top, those without a year at the end. */
final class TimelinePage implements Handler {
    private static final int MOST = 200;

    private final Installation installation;

    TimelinePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Narrowed narrowed = Narrowed.of(installation, request);
        List<Experience> found = narrowed.first(MOST);
        int first = years(found).min(Comparator.naturalOrder()).orElse(0);
        int last = years(found).max(Comparator.naturalOrder()).orElse(0);
        View view = installation.views().of(request, "overview.timeline.title");
        Places places = new Places(installation.register(), actor);
        List<TimeRow> rows = found.stream()
                .sorted(Comparator.comparingInt(TimelinePage::order))
                .map(each -> row(Shown.of(view, places, each, List.of()), first, last))
                .toList();
        return view.with("rows", rows)
                .with("from", first)
                .with("to", last)
                .with("full", found.size() == MOST)
                .with("ways", narrowed.ways(view, "/erfarenheter/tidslinje"))
                .show("overview/timeline");
    }

    private static Stream<Integer> years(List<Experience> all) {
        return all.stream()
                .flatMap(
                        each -> Stream.of(each.scope().startYear(), each.scope().endYear())
                                .flatMap(Optional::stream));
    }

    private static int order(Experience each) {
        return each.scope().startYear().or(() -> each.scope().endYear()).orElse(Integer.MAX_VALUE);
    }

    /** What is in operation has no end, and is drawn to the last year. */
    private static TimeRow row(Shown shown, int first, int last) {
        Optional<Integer> start = shown.experience().scope().startYear();
        Optional<Integer> end = shown.experience().scope().endYear();
        if (start.isEmpty() && end.isEmpty()) {
            return new TimeRow(shown, 0, 0);
        }
        boolean goesOn = end.isEmpty() && shown.experience().scope().phase() == Phase.IN_OPERATION;
        double years = last - first + 1.0;
        int from = start.or(() -> end).orElse(first);
        int to = goesOn ? last : end.orElse(from);
        return new TimeRow(shown, (from - first) / years, (to - from + 1) / years);
    }
}
