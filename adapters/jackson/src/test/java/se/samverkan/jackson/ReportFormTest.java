package se.samverkan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.report.Cell;
import se.samverkan.report.EvidenceList;
import se.samverkan.report.Facts;
import se.samverkan.report.ItemList;
import se.samverkan.report.Notice;
import se.samverkan.report.Paragraph;
import se.samverkan.report.PmId;
import se.samverkan.report.PointMap;
import se.samverkan.report.Quotation;
import se.samverkan.report.Report;
import se.samverkan.report.Section;
import se.samverkan.report.SettledReport;
import se.samverkan.report.SettledReportId;
import se.samverkan.report.Span;
import se.samverkan.report.Table;
import se.samverkan.report.TitlePage;

/** A settled PM is read for years: every kind of block and cell comes back as it was composed. */
final class ReportFormTest {

    private static final Instant THEN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Table.Axis AXIS = new Table.Axis(-1, 3, 0);

    private final JacksonRecordCodec codec = new JacksonRecordCodec();

    private static Section everything() {
        Section part = Section.recommendation("part", Span.of("Hear").in(Language.ENGLISH), Origin.EXAMPLE)
                .with(List.of(
                        Paragraph.of(Origin.GENUINE, "Ett"),
                        new Quotation(
                                Origin.EXAMPLE, "Ja.", Language.SWEDISH, "planerare", "Kommun", Optional.of("#part")),
                        ItemList.numbered(List.of(new ItemList.Item(
                                Origin.GENUINE, Optional.of("source-1"), List.of(Span.link("läs", "https://a.se"))))),
                        new Facts(List.of(Facts.Fact.of(Origin.GENUINE, "Till", "Alla"))),
                        new EvidenceList(List.of(new EvidenceList.Item(
                                Origin.EXAMPLE,
                                EvidenceList.Sign.NUANCES,
                                List.of(Span.emphasis("Nja"), Span.to("1", "source-1"))))),
                        Notice.of(Origin.GENUINE, "Titel", "Ord"),
                        new PointMap(
                                "Karta",
                                "Ord om kartan",
                                List.of(new PointMap.Category(
                                        Origin.GENUINE,
                                        "Valda",
                                        PointMap.Mark.FILLED,
                                        List.of(new PointMap.Point("Umeå", 63.83, 20.26)))))));
        return Section.titled("all", "Allt").with(drawn()).withSections(List.of(part));
    }

    private static Table drawn() {
        return new Table(
                "Tabell",
                List.of(
                        Table.Column.words("Tema"),
                        Table.Column.drawn("Ritat", AXIS),
                        Table.Column.drawn("Stapel", AXIS),
                        Table.Column.figures("Tal")),
                List.of(new Table.Row(
                        Origin.GENUINE,
                        Span.line("Rad"),
                        List.of(new Cell.Interval(-0.5, 1, 2.25), new Cell.Bar(1, 0.1), Cell.of("")))),
                Optional.of("Not"));
    }

    @Test
    void every_kind_of_block_and_cell_comes_back() {
        Report report = new Report(
                Language.SWEDISH,
                new TitlePage(
                        "PM 1",
                        Span.of("Titel"),
                        Span.of("Under"),
                        Origin.EXAMPLE,
                        new Facts(List.of(Facts.Fact.of(Origin.GENUINE, "Datum", "i dag"))),
                        Optional.of(Notice.of(Origin.GENUINE, "Påhittat", "Delvis"))),
                List.of(everything()));
        Header header = new Header(
                new NetworkId(new UUID(1, 1)),
                new Owner(new OrganisationId(new UUID(1, 2))),
                Version.NEW,
                Sharing.NETWORK,
                Language.SWEDISH,
                Origin.EXAMPLE,
                Optional.empty(),
                THEN,
                THEN);
        SettledReport settled =
                new SettledReport(new SettledReportId(new UUID(1, 3)), header, new PmId(new UUID(1, 4)), report);

        String text = codec.encode(SettledReport.TYPE, settled);

        assertThat(codec.decode(SettledReport.TYPE, text)).isEqualTo(settled);
        assertThat(codec.encode(SettledReport.TYPE, codec.decode(SettledReport.TYPE, text)))
                .isEqualTo(text);
    }
}
