package se.samverkan.testkit;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.report.Cell;
import se.samverkan.report.EvidenceList;
import se.samverkan.report.Facts;
import se.samverkan.report.ItemList;
import se.samverkan.report.Notice;
import se.samverkan.report.Paragraph;
import se.samverkan.report.PointMap;
import se.samverkan.report.Quotation;
import se.samverkan.report.Report;
import se.samverkan.report.Section;
import se.samverkan.report.Span;
import se.samverkan.report.Table;
import se.samverkan.report.TitlePage;

/** A report with every kind of block, written by hand because its parts must fit together. */
final class SampleReport {

    private SampleReport() {}

    static Report report() {
        Facts facts = new Facts(List.of(Facts.Fact.of(Origin.GENUINE, "Nätverk", "Mobilitet å ä ö 🚲")));
        Notice notice = Notice.of(Origin.GENUINE, "Exempel", "Det mesta är påhittat.");
        TitlePage title = new TitlePage(
                "PM 1",
                Span.of("Vad vi lärde oss"),
                Span.of("Hösten 2026"),
                Origin.EXAMPLE,
                facts,
                Optional.of(notice));
        Section inner = Section.titled("urvalet", "Urvalet").with(List.of(map(), table()));
        Section chapter = Section.titled("tema", "Teman")
                .with(List.of(words(), quotation(), items(), evidence(), facts, notice))
                .withSections(List.of(inner));
        return new Report(Language.SWEDISH, title, List.of(chapter));
    }

    private static Paragraph words() {
        return new Paragraph(
                Origin.GENUINE,
                List.of(
                        Span.of("Se "),
                        Span.link("källan", "https://example.org/pm"),
                        Span.emphasis(" och "),
                        Span.to("urvalet", "urvalet")));
    }

    private static Quotation quotation() {
        return new Quotation(
                Origin.EXAMPLE,
                "We asked first.",
                Language.ENGLISH,
                "trafikplanerare",
                "Exempelkommun A",
                Optional.of("#urvalet"));
    }

    private static ItemList items() {
        return ItemList.bullets(List.of(ItemList.Item.of(Origin.GENUINE, "Börja tidigt.")));
    }

    private static EvidenceList evidence() {
        return new EvidenceList(List.of(new EvidenceList.Item(
                Origin.GENUINE, EvidenceList.Sign.NUANCES, List.of(Span.of("Gäller inte överallt.")))));
    }

    private static PointMap map() {
        PointMap.Point point = new PointMap.Point("Umeå", 63.8, 20.3);
        PointMap.Category category =
                new PointMap.Category(Origin.GENUINE, "I urvalet", PointMap.Mark.FILLED, List.of(point));
        return new PointMap("Kartan", "En kommun är med: Umeå.", List.of(category));
    }

    private static Table table() {
        Table.Axis axis = new Table.Axis(-1, 3, 0);
        Table.Row row = new Table.Row(
                Origin.GENUINE,
                Span.line("Gång och cykel"),
                List.of(new Cell.Interval(0.1, 0.5, 0.9), new Cell.Bar(0.25, 0.5), Cell.of("17")));
        List<Table.Column> columns = List.of(
                Table.Column.words("Tema"),
                Table.Column.drawn("Förändring", axis),
                Table.Column.drawn("Andel", axis),
                Table.Column.figures("Antal"));
        return new Table("Kompetens", columns, List.of(row), Optional.of("Färre än fem visas inte."));
    }
}
