package se.samverkan.report;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.competence.CompetenceChange;
import se.samverkan.competence.Interval;
import se.samverkan.record.Origin;
import se.samverkan.reflection.FormatComparison;
import se.samverkan.reflection.Spread;

/** Formats compared and competence changed: figures with their uncertainty, and sentences that say no more than they hold. */
final class FiguresChapter {

    private static final Table.Axis STEPS = new Table.Axis(-1, 3, 0);

    private final Material material;
    private final Phrases phrases;

    FiguresChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
    }

    Section formats() {
        Section section = Section.titled("formats", phrases.text("formats.heading"));
        FormatComparison comparison = material.evaluation().formats();
        List<FormatComparison.Row> shown = comparison.formats().stream()
                .filter(row -> row.spread().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("formats.none")));
        }
        String question = comparison.question().text(phrases.locale());
        return section.with(Paragraph.of(Origin.GENUINE, phrases.text("formats.intro", question)))
                .with(differences(comparison, shown))
                .with(withheld(comparison))
                .with(table(shown));
    }

    private List<Block> withheld(FormatComparison comparison) {
        List<String> names = comparison.formats().stream()
                .filter(row -> row.spread().isEmpty())
                .map(row -> phrases.quoted(material.name(row.format())))
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(
                        Origin.GENUINE, phrases.count("formats.withheld", names.size(), phrases.list(names))));
    }

    private List<Block> differences(FormatComparison comparison, List<FormatComparison.Row> shown) {
        Origin origin = Material.origin(shown.stream().anyMatch(FormatComparison.Row::example));
        if (shown.size() < 2) {
            return List.of();
        }
        List<Block> sentences = comparison.differences().stream()
                .<Block>map(difference -> Paragraph.of(
                        origin,
                        phrases.text(
                                "formats.difference",
                                phrases.quoted(material.name(difference.higher())),
                                phrases.quoted(material.name(difference.lower())))))
                .toList();
        return sentences.isEmpty() ? List.of(Paragraph.of(origin, phrases.text("formats.nodifference"))) : sentences;
    }

    private Table table(List<FormatComparison.Row> shown) {
        return new Table(
                phrases.text("formats.table"),
                List.of(
                        Table.Column.words(phrases.text("formats.column.format")),
                        Table.Column.figures(phrases.text("formats.column.meetings")),
                        Table.Column.figures(phrases.text("formats.column.answers")),
                        Table.Column.figures(phrases.text("formats.column.median")),
                        Table.Column.figures(phrases.text("formats.column.interval"))),
                shown.stream().flatMap(this::row).toList(),
                Optional.of(phrases.text("formats.note")));
    }

    private Stream<Table.Row> row(FormatComparison.Row row) {
        return row.spread().stream()
                .map(spread ->
                        Table.Row.of(Material.origin(row.example()), material.name(row.format()), cells(row, spread)));
    }

    private List<String> cells(FormatComparison.Row row, Spread spread) {
        return List.of(
                phrases.number(row.meetings()),
                phrases.number(spread.n()),
                phrases.decimal(spread.median()),
                phrases.text("formats.range", spread.low(), spread.high()));
    }

    Section competence() {
        Section section = Section.titled("competence", phrases.text("competence.heading"));
        List<CompetenceChange> changes = material.competence().changes();
        if (changes.isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("competence.none")));
        }
        Origin origin = Material.origin(changes.stream().anyMatch(CompetenceChange::includesExamples));
        return section.with(Paragraph.of(origin, sentences(changes))).with(changeTable(changes));
    }

    /** The largest change is told only where it is clear; where nothing is clear, only that is said. */
    private String sentences(List<CompetenceChange> changes) {
        List<String> sentences = new ArrayList<>();
        changes.stream()
                .filter(CompetenceChange::isClear)
                .max(comparingDouble(change -> StrictMath.abs(change.mean())))
                .ifPresent(largest -> sentences.add(phrases.text(
                        "competence.largest",
                        phrases.quoted(material.name(largest.theme())),
                        phrases.signed(largest.mean()))));
        List<String> unclear = changes.stream()
                .filter(change -> !change.isClear())
                .map(change -> material.name(change.theme()))
                .toList();
        sentences.add(
                unclear.isEmpty()
                        ? phrases.text("competence.allclear")
                        : phrases.text("competence.unclear", phrases.names(unclear)));
        return String.join(" ", sentences);
    }

    private Table changeTable(List<CompetenceChange> changes) {
        return new Table(
                phrases.text("competence.table"),
                List.of(
                        Table.Column.words(phrases.text("competence.column.theme")),
                        Table.Column.drawn(phrases.text("competence.column.drawn"), STEPS),
                        Table.Column.figures(phrases.text("competence.column.mean")),
                        Table.Column.figures(phrases.text("competence.column.interval")),
                        Table.Column.figures(phrases.text("competence.column.people"))),
                changes.stream().map(this::row).toList(),
                Optional.of(phrases.text("competence.note")));
    }

    private Table.Row row(CompetenceChange change) {
        Cell drawn = change.interval()
                .<Cell>map(interval -> new Cell.Interval(interval.low(), change.mean(), interval.high()))
                .orElseGet(() -> Cell.of(phrases.text("competence.same")));
        return new Table.Row(
                Material.origin(change.includesExamples()),
                Span.line(material.name(change.theme())),
                List.of(
                        drawn,
                        Cell.of(phrases.signed(change.mean())),
                        Cell.of(change.interval().map(this::range).orElse(phrases.text("none"))),
                        Cell.of(phrases.number(change.people()))));
    }

    private String range(Interval interval) {
        return phrases.text("competence.interval", phrases.decimal(interval.low()), phrases.decimal(interval.high()));
    }
}
