package se.samverkan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** A report with every kind of block, in Swedish or English. */
final class SampleReport {

    static final String LONG =
            "Bilpoolsbokningssystemsupphandlingsförberedelsegruppsmöteskallelseutskicksansvarig".repeat(3);
    static final String HOSTILE =
            "<script>alert('å')</script> & \"]]> </style> \u0000\u202Eabc\u202C 🚲👩‍🔧 שלום \uD800 ";

    private final Language language;

    private SampleReport(Language language) {
        this.language = language;
    }

    static Report in(Language language) {
        return new SampleReport(language).report(List.of());
    }

    /** With a chapter of texts that somebody could use to break a document. */
    static Report hostile() {
        return new SampleReport(Language.SWEDISH).report(List.of(hostileChapter()));
    }

    private Report report(List<Section> more) {
        List<Section> chapters = new ArrayList<>(List.of(summary(), method(), recommendations(), learnt(), sources()));
        chapters.addAll(more);
        return new Report(language, titlePage(), chapters);
    }

    private String own(String swedish, String english) {
        return language.equals(Language.SWEDISH) ? swedish : english;
    }

    private TitlePage titlePage() {
        return new TitlePage(
                "PM 2026:1",
                Span.of("Det vi lärde oss av varandra").in(Language.SWEDISH),
                Span.of(
                        own(
                                "Slutsatser och rekommendationer från 24 kommuner om delade fordon, cyklar och resor",
                                "Conclusions and recommendations from 24 municipalities on shared vehicles, bicycles and travel")),
                Origin.EXAMPLE,
                new Facts(List.of(
                        Facts.Fact.of(Origin.GENUINE, own("Nätverk", "Network"), "Mobilitet i kommuner"),
                        Facts.Fact.of(
                                Origin.GENUINE, own("Datum", "Date"), own("23 november 2026", "23 November 2026")),
                        Facts.Fact.of(Origin.GENUINE, own("Läge", "State"), own("Fastställt", "Settled")))),
                Optional.of(
                        Notice.of(
                                Origin.GENUINE,
                                own("Delar av innehållet är påhittat", "Parts of the content are invented"),
                                own(
                                        "Kommunfakta och erfarenheter kommer från öppna källor. Det som är märkt Exempel är påhittat och talar inte för någon verklig kommun eller person.",
                                        "Facts about municipalities and experiences come from open sources. What is marked Example is invented and speaks for no real municipality or person."))));
    }

    private Section summary() {
        return Section.titled("sammanfattning", own("Sammanfattning", "Summary"))
                .with(new Paragraph(
                        Origin.GENUINE,
                        List.of(
                                Span.of(
                                                "Försöken lyckades oftast tekniskt. När de lades ned var skälet ett annat: målgruppen var en annan än väntat ")
                                        .in(Language.SWEDISH),
                                Span.to("4", "k4"),
                                Span.of(", "),
                                Span.emphasis("ingen hade ansvar för driften"),
                                Span.of(" "),
                                Span.to("1", "k1"),
                                Span.of(". En deltagare kallade det ”"),
                                Span.of("the last mile problem").in(Language.ENGLISH),
                                Span.of("”."))))
                .with(ItemList.bullets(List.of(
                        ItemList.Item.of(
                                Origin.EXAMPLE, "Den som köper fordon först och frågar sedan får ofta fel användare."),
                        ItemList.Item.of(Origin.GENUINE, "En utpekad ansvarig betyder mer än fordonets sort."),
                        ItemList.Item.of(
                                Origin.EXAMPLE, "En ändrad ordning kan räcka; det behövs inte alltid nya pengar."))));
    }

    private Section method() {
        return Section.titled("metod", own("Så arbetade nätverket", "How the network worked"))
                .with(
                        Paragraph.of(
                                Origin.GENUINE,
                                "Av 290 kommuner drogs 24, så att läge, storlek och kommungrupp speglar landet. Ingen har tillfrågats."))
                .with(new Table(
                        own("Panelen mot landet", "The panel against the country"),
                        List.of(
                                Table.Column.words(own("Landsdel", "Region")),
                                Table.Column.drawn(
                                        own("Panelen mot landet", "Panel and country"), new Table.Axis(0, 0.6, 0)),
                                Table.Column.figures(own("Panel", "Panel")),
                                Table.Column.figures(own("Landet", "Country"))),
                        List.of(bar("Norrland", 0.21, 0.19), bar("Svealand", 0.33, 0.33), bar("Götaland", 0.46, 0.48)),
                        Optional.of(own("Strecket visar landet.", "The stroke shows the country."))))
                .with(map())
                .with(municipalities());
    }

    private Table.Row bar(String region, double panel, double country) {
        return new Table.Row(
                Origin.GENUINE,
                Span.line(region),
                List.of(
                        new Cell.Bar(panel, country),
                        Cell.of(Math.round(100 * panel) + " %"),
                        Cell.of(Math.round(100 * country) + " %")));
    }

    private PointMap map() {
        return new PointMap(
                own("Var kommunerna ligger", "Where the municipalities lie"),
                own(
                        "Fyra valda kommuner, två intresserade och resten; de står i tabellen efter kartan.",
                        "Four chosen municipalities, two interested and the rest; the table after the map lists them."),
                List.of(
                        new PointMap.Category(
                                Origin.GENUINE,
                                own("Övriga", "The rest"),
                                PointMap.Mark.DOT,
                                IntStream.range(0, 120)
                                        .mapToObj(i -> new PointMap.Point(
                                                "x" + i,
                                                55.6 + (i * 37 % 120) / 9.6,
                                                13 + (i * 53 % 90) / 18.0 + (i * 37 % 120) / 30.0))
                                        .toList()),
                        new PointMap.Category(
                                Origin.GENUINE,
                                own("Intresserad", "Interested"),
                                PointMap.Mark.RING,
                                List.of(
                                        new PointMap.Point("Växjö", 56.88, 14.81),
                                        new PointMap.Point("Kiruna", 67.86, 20.23))),
                        new PointMap.Category(
                                Origin.EXAMPLE,
                                own("Vald", "Chosen"),
                                PointMap.Mark.FILLED,
                                List.of(
                                        new PointMap.Point("Malmö", 55.6, 13.0),
                                        new PointMap.Point("Stockholm", 59.33, 18.07),
                                        new PointMap.Point("Haparanda", 65.83, 24.13),
                                        new PointMap.Point("Strömstad", 58.94, 11.17)))));
    }

    private Table municipalities() {
        return new Table(
                own("Valda kommuner", "Chosen municipalities"),
                List.of(
                        Table.Column.words(own("Kommun", "Municipality")),
                        Table.Column.words(own("Län", "County")),
                        Table.Column.figures(own("Invånare 2025", "Inhabitants 2025")),
                        Table.Column.words(own("Grupp", "Group"))),
                IntStream.range(0, 40)
                        .mapToObj(i -> Table.Row.of(
                                i % 2 == 0 ? Origin.EXAMPLE : Origin.GENUINE,
                                "Åmåls nabo " + i,
                                List.of("Västra Götalands län", (10 + i) + " 687", "C7")))
                        .toList(),
                Optional.empty());
    }

    private Section recommendations() {
        Section first = Section.recommendation(
                        "rek-1",
                        Span.of("Ta reda på vilka resor som faktiskt görs innan ni köper fordon")
                                .in(Language.SWEDISH),
                        Origin.EXAMPLE)
                .with(Paragraph.of(
                        Origin.EXAMPLE,
                        "Mät eller fråga i minst två veckor. Låt svaret styra målgrupp, antal och placering."))
                .with(new Facts(List.of(
                        Facts.Fact.of(Origin.GENUINE, own("Till", "To"), own("Kommuner", "Municipalities")),
                        Facts.Fact.of(
                                Origin.GENUINE,
                                own("Styrka", "Strength"),
                                own("Måttlig, 4 oberoende kommuner", "Moderate, 4 independent municipalities")),
                        Facts.Fact.of(
                                Origin.EXAMPLE,
                                own("Ställning", "Position"),
                                own("11 av 24 stöder, 2 reservationer", "11 of 24 support, 2 reservations")))))
                .with(new EvidenceList(List.of(
                        evidence(
                                EvidenceList.Sign.SUPPORTS,
                                "Karlshamn: GPS visade vilka tjänstebilar som kan bli elbilar ",
                                "2"),
                        evidence(
                                EvidenceList.Sign.NUANCES,
                                "Linköping: kommunal elcykelpool som lades ned i förtid ",
                                "4"),
                        evidence(
                                EvidenceList.Sign.CONTRADICTS,
                                "Knivsta: det gäller inte där människor ännu inte har flyttat in ",
                                "1"))))
                .with(new Quotation(
                        Origin.EXAMPLE,
                        "Vi köpte först och frågade sedan. Det blev en dyr lärdom, men nu vet vi.",
                        Language.SWEDISH,
                        own("trafikplanerare", "traffic planner"),
                        "Exempelkommun A",
                        Optional.of("#k4")))
                .with(new Quotation(
                        Origin.EXAMPLE,
                        "Nobody asked us before.",
                        Language.ENGLISH,
                        own("projektledare", "project manager"),
                        "Exempelkommun B",
                        Optional.empty()));
        return Section.titled("rek", own("Rekommendationer", "Recommendations")).withSections(List.of(first));
    }

    private static EvidenceList.Item evidence(EvidenceList.Sign sign, String text, String source) {
        return new EvidenceList.Item(Origin.GENUINE, sign, List.of(Span.of(text), Span.to(source, "k" + source)));
    }

    private Section learnt() {
        return Section.titled("larde", own("Vad deltagarna lärde sig", "What the participants learnt"))
                .with(Paragraph.of(Origin.EXAMPLE, "Mest lärde sig deltagarna om resor på landsbygden."))
                .with(
                        new Table(
                                own("Förändrad kompetens", "Changed competence"),
                                List.of(
                                        Table.Column.words(own("Tema", "Theme")),
                                        Table.Column.drawn(
                                                own("−1 till +3 steg", "−1 to +3 steps"), new Table.Axis(-1, 3, 0)),
                                        Table.Column.figures(own("Medel", "Mean")),
                                        Table.Column.figures(own("95 %-intervall", "95% interval")),
                                        Table.Column.figures(own("Antal", "Number"))),
                                List.of(
                                        interval("Bilpooler och delade fordon", 0.4, 0.8, 1.2, 19),
                                        interval("Resor på landsbygden", 0.6, 1.1, 1.6, 11),
                                        interval("Elfordon och laddning", -0.2, 0.2, 0.6, 18)),
                                Optional.of(
                                        own(
                                                "Självskattning 1–5 före och efter, parvis. Teman med färre än fem svar visas inte.",
                                                "Self-rating 1–5 before and after, paired. Themes with fewer than five answers are not shown."))));
    }

    private static Table.Row interval(String theme, double low, double value, double high, int n) {
        return new Table.Row(
                Origin.EXAMPLE,
                Span.line(theme),
                List.of(
                        new Cell.Interval(low, value, high),
                        Cell.of("+" + value),
                        Cell.of(low + " till " + high),
                        Cell.of(String.valueOf(n))));
    }

    private Section sources() {
        return Section.titled("kallor", own("Underlag och källor", "Evidence and sources"))
                .with(ItemList.numbered(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> new ItemList.Item(
                                Origin.GENUINE,
                                Optional.of("k" + i),
                                List.of(
                                        Span.of(
                                                "Örnsköldsvik och Sundsvall: elcyklar till verksamheter och medborgare. "),
                                        Span.link("Lånecyklar", "https://www.rvn.se/sv/lanecyklar/?a=1&b=" + i),
                                        Span.of(", Region Västernorrland."))))
                        .toList()));
    }

    private static Section hostileChapter() {
        return Section.titled("fientligt", "Rubrik " + HOSTILE)
                .with(Paragraph.of(Origin.EXAMPLE, HOSTILE + LONG))
                .with(new Quotation(Origin.EXAMPLE, HOSTILE, Language.SWEDISH, HOSTILE, LONG, Optional.empty()))
                .with(new Table(
                        HOSTILE,
                        List.of(Table.Column.words(LONG), Table.Column.words("B"), Table.Column.figures("C")),
                        List.of(Table.Row.of(Origin.EXAMPLE, LONG, List.of(HOSTILE, LONG))),
                        Optional.of(HOSTILE)))
                .with(Notice.of(Origin.GENUINE, LONG, HOSTILE))
                .with(new Facts(List.of(Facts.Fact.of(Origin.EXAMPLE, LONG, LONG))));
    }
}
