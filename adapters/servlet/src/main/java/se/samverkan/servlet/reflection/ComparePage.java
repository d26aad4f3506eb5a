package se.samverkan.servlet.reflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.network.Actor;
import se.samverkan.reflection.FormatComparison;
import se.samverkan.reflection.Question;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The formats compared by what members answered to one question. */
final class ComparePage implements Handler {
    private final Installation installation;

    ComparePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Question question = question(request);
        FormatComparison comparison = installation.samverkan().reflections().compare(actor, question);
        List<MeetingFormat> formats = installation.samverkan().meetings().formats(actor);
        View view = installation.views().of(request, "reflection.compare.title");
        return view.with("question", question)
                .with("questions", questions(view, question))
                .with("rows", rows(view, formats, comparison))
                .with("differences", differences(view, formats, comparison))
                .show("reflection/compare");
    }

    private static Question question(Request request) {
        Optional<String> asked = request.query().first("fraga");
        return Arrays.stream(Question.values())
                .filter(question -> asked.equals(Optional.of(question.name())))
                .findFirst()
                .orElse(Question.USEFUL);
    }

    private static List<Link> questions(View view, Question current) {
        return Arrays.stream(Question.values())
                .map(question -> new Link(
                        question.text(view.locale()),
                        view.url("/upplagg/jamfor?fraga=" + question.name()),
                        question == current))
                .toList();
    }

    private static List<FormatRow> rows(View view, List<MeetingFormat> formats, FormatComparison comparison) {
        return comparison.formats().stream()
                .map(row -> {
                    String name = name(view, formats, row.format());
                    return new FormatRow(
                            name,
                            row.meetings(),
                            row.spread().map(spread -> SpreadRow.of(name, spread)),
                            row.example());
                })
                .toList();
    }

    private static String name(View view, List<MeetingFormat> formats, FormatKey key) {
        return formats.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .map(format -> format.name().in(view.locale()))
                .orElse(key.value());
    }

    private static List<String> differences(View view, List<MeetingFormat> formats, FormatComparison comparison) {
        List<String> told = new ArrayList<>();
        comparison
                .differences()
                .forEach(difference -> told.add(view.text(
                        "reflection.difference",
                        "higher",
                        name(view, formats, difference.higher()),
                        "lower",
                        name(view, formats, difference.lower()))));
        return told;
    }
}
