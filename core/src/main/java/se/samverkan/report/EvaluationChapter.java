package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.evaluation.ContactGraph;
import se.samverkan.evaluation.GroupTurnout;
import se.samverkan.evaluation.NetworkEvaluation;
import se.samverkan.evaluation.Participation;
import se.samverkan.evaluation.SharedAndReused;
import se.samverkan.evaluation.ValueCycle;
import se.samverkan.experience.ReuseStage;
import se.samverkan.record.Origin;

/** How the network functioned, in figures. */
final class EvaluationChapter {

    private final Phrases phrases;
    private final NetworkEvaluation evaluation;
    private final Origin origin;

    EvaluationChapter(Material material) {
        this.phrases = material.phrases();
        this.evaluation = material.evaluation();
        this.origin = Material.origin(evaluation.includesExamples());
    }

    Section section() {
        return Section.titled("evaluation", phrases.text("evaluation.heading"))
                .with(Paragraph.of(origin, participation()))
                .with(turnout())
                .with(Paragraph.of(origin, shared()))
                .with(values());
    }

    private String participation() {
        if (evaluation.meetings() == 0) {
            return phrases.text("evaluation.participation.none");
        }
        int invited = (int)
                evaluation.participation().stream().filter(p -> p.invited() > 0).count();
        int came = (int) evaluation.participation().stream()
                .filter(p -> p.invited() > 0 && p.attended() > 0)
                .count();
        String sentences = phrases.text("evaluation.participation", came, invited) + " "
                + phrases.text("evaluation.average", average());
        ContactGraph contacts = evaluation.contacts();
        return contacts.possible() == 0
                ? sentences
                : String.join(
                        " ",
                        sentences,
                        phrases.count("evaluation.contacts", contacts.contacts(), contacts.possible()),
                        phrases.text("evaluation.contacts.what"));
    }

    private String average() {
        int seats = evaluation.participation().stream()
                .mapToInt(Participation::attended)
                .sum();
        return phrases.decimal((double) seats / evaluation.meetings());
    }

    private List<Block> turnout() {
        if (evaluation.meetings() == 0 || evaluation.turnout().isEmpty()) {
            return List.of();
        }
        if (evaluation.turnout().stream().allMatch(turnout -> turnout.attended() == turnout.members())) {
            return List.of(Paragraph.of(origin, phrases.text("evaluation.turnout.all")));
        }
        return List.of(new Table(
                phrases.text("evaluation.turnout"),
                List.of(
                        Table.Column.words(phrases.text("evaluation.column.group")),
                        Table.Column.figures(phrases.text("evaluation.column.members")),
                        Table.Column.figures(phrases.text("evaluation.column.attended"))),
                evaluation.turnout().stream().map(this::row).toList(),
                Optional.empty()));
    }

    private Table.Row row(GroupTurnout turnout) {
        return Table.Row.of(
                origin,
                phrases.group(turnout.group()),
                List.of(phrases.number(turnout.members()), phrases.number(turnout.attended())));
    }

    private String shared() {
        SharedAndReused shared = evaluation.shared();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                shared.sharers() == 0
                        ? phrases.text("evaluation.shared.none")
                        : phrases.count("evaluation.shared", shared.sharers()));
        if (shared.discontinued() > 0) {
            sentences.add(phrases.count("evaluation.discontinued", shared.discontinued()));
        }
        sentences.add(
                shared.reused() == 0
                        ? phrases.text("evaluation.reused.none")
                        : phrases.count("evaluation.reused", shared.reused(), stages(shared)));
        return String.join(" ", sentences);
    }

    private String stages(SharedAndReused shared) {
        return phrases.list(Stream.of(ReuseStage.values())
                .filter(stage -> shared.reuses().getOrDefault(stage, 0) > 0)
                .map(stage ->
                        phrases.text("reuse." + stage.name(), shared.reuses().getOrDefault(stage, 0)))
                .toList());
    }

    private Block values() {
        boolean none = evaluation.values().values().stream().allMatch(stories -> stories == 0);
        if (none) {
            return Paragraph.of(Origin.GENUINE, phrases.text("evaluation.values.none"));
        }
        return new Table(
                phrases.text("evaluation.values"),
                List.of(
                        Table.Column.words(phrases.text("evaluation.column.cycle")),
                        Table.Column.figures(phrases.text("evaluation.column.stories"))),
                Stream.of(ValueCycle.values())
                        .map(cycle -> Table.Row.of(
                                origin,
                                phrases.name("value", cycle),
                                List.of(phrases.number(evaluation.values().getOrDefault(cycle, 0)))))
                        .toList(),
                Optional.empty());
    }
}
