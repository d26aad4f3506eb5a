package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.report.WrittenNetwork.text;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.Code;
import se.samverkan.interview.Passage;
import se.samverkan.meeting.Note;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.recommendation.ConclusionDraft;
import se.samverkan.recommendation.EvidenceDraft;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.record.Language;
import se.samverkan.record.RecordRef;

final class ComposedPmTest {

    private final WrittenNetwork written = new WrittenNetwork();

    private static int times(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void the_panel_stands_with_map_and_counts_against_the_country_and_nobody_has_been_asked() {
        written.drawPanel();
        Pm pm = written.pm("");

        String swedish = written.text(pm, Language.SWEDISH);
        String english = written.text(pm, Language.ENGLISH);

        assertThat(swedish)
                .contains("24 kommuner lottades fram bland 290.", "Lottningens startvärde är 7.")
                .contains("Kommunerna är lottade. Ingen av dem har tillfrågats om att delta.")
                .contains("Kvoter för kommungrupp, storlek och landsdel gör att urvalet liknar landet.")
                .contains("24 kommuner som tabellen räknar upp är fyllda prickar")
                .contains("Urvalet jämfört med landet: kommungrupp", "Urvalet jämfört med landet: storlek")
                .containsPattern("A1 Storstad[^\\n]*\\| 3 \\|")
                .containsPattern("ligger i \\d+ av landets 21 län och har \\d+,\\d procent av landets invånare");
        assertThat(english)
                .contains("24 municipalities were drawn by lot among 290.", "The seed of the draw is 7.")
                .contains("None of them has been asked to take part.")
                .contains("24 municipalities listed in the table are filled dots")
                .contains("The selection against the country: size");
    }

    @Test
    void a_panel_from_a_file_is_held_against_those_to_draw_from_too() {
        written.drawPanelFromFile();
        Pm pm = written.pm("");

        assertThat(written.text(pm, Language.SWEDISH))
                .contains("Urvalet jämfört med dem att dra bland: Buss")
                .contains("| Buss | I urvalet | Att dra bland |", "| ja | 2 | 2 |", "| nej | 0 | 1 |")
                .contains("| Landsdel | I urvalet | Att dra bland | I landet |", "| Norrland | 2 | 2 | 54 |")
                .contains("hur det är i hela landet är inte känt");
        assertThat(written.text(pm, Language.ENGLISH)).contains("The selection against those to draw from: Buss");
    }

    @Test
    void formats_and_competence_are_told_from_five_answers_on() {
        written.met("rundabordssamtal", 6);
        written.met("erfarenhetscirkel", 4);
        written.rate("cykel", "Gång och cykel", 3, 3, 4, 4, 3);
        written.rate("buss", "Kollektivtrafik", 1, 2, 3, 2, 2);
        written.rate("gods", "Gods", 5, 5, 5, 5);
        Pm pm = written.pm("");

        assertThat(written.text(pm, Language.SWEDISH))
                .contains("”Jag har nytta av träffen i mitt arbete.”, från 1 till 5.")
                .containsPattern("Rundabordssamtal[^\\n]*\\| 1 \\| 6 \\| 4,0 \\| 4 till 4")
                .contains("”Erfarenhetscirkel” visas inte, eftersom färre än fem har svarat.")
                .contains("Störst var förändringen i ”Gång och cykel”: +1,4 steg i medel.")
                .contains("För ”Kollektivtrafik” går det inte att säga om något har ändrats")
                .containsPattern("Gång och cykel[^\\n]*\\+1,4 \\| 0,7 till 2,1 \\| 5")
                .doesNotContainPattern("Gods[^\\n]*\\+3");
        assertThat(written.text(pm, Language.ENGLISH))
                .containsPattern("Round-table talk[^\\n]*\\| 1 \\| 6 \\| 4\\\\\\.0 \\| 4 to 4")
                .contains("is not shown, since fewer than five have answered.")
                .contains("The largest change was in \"Gång och cykel\": +1.4 steps on average.")
                .contains("For \"Kollektivtrafik\", it is not possible to say whether anything has changed");
    }

    @Test
    void a_stand_in_is_named_where_its_code_is_no_municipalitys_and_has_no_empty_columns() {
        Organisation standIn = written.standIn("D", "9904", MunicipalityGroup.B3);
        Code code = written.code("Parkering");
        Passage passage = written.interviewed(standIn.id(), List.of(code), "Vi räknade bilarna.")
                .get(0);
        written.found("parkering", "Parkering och parkeringstal", code);
        recommended(Passage.TYPE.ref(passage.id()));

        String text = written.text(written.pm(""), Language.SWEDISH);

        assertThat(text)
                .contains("Räkningen avgjorde. (Exempelkommun D)")
                .contains("Kommungrupperna A1 Storstad och B3 Större stad. Där bussen går ofta.")
                .containsPattern("B3 Större stad[^\\n]*Exempelkommun D")
                .doesNotContain("9904", "| Län |", "Invånare");
    }

    private void recommended(RecordRef evidence) {
        Recommendation proposed = written.samverkan
                .recommendations()
                .propose(
                        written.coordinator,
                        new RecommendationDraft(
                                "Räkna bilarna",
                                "Räkna före och efter.",
                                "MUNICIPALITY",
                                List.of("parkering"),
                                List.of("A1", "B3"),
                                "Där bussen går ofta",
                                ""))
                .orThrow();
        written.samverkan
                .recommendations()
                .addEvidence(
                        written.coordinator,
                        proposed.id(),
                        proposed.header().version(),
                        new EvidenceDraft("SUPPORTS", evidence, "Räkningen avgjorde.", List.of(), List.of()))
                .orThrow();
    }

    @Test
    void a_theme_has_at_most_three_quotations_from_different_organisations_and_none_stands_twice() {
        Code parking = written.code("Parkering");
        Code money = written.code("Pengar");
        Organisation first = written.standIn("A", "9901", MunicipalityGroup.A1);
        Organisation second = written.standIn("B", "9902", MunicipalityGroup.A2);
        written.interviewed(first.id(), List.of(parking, money), "Ett är sagt.", "Två är sagt.", "Tre är sagt.");
        written.interviewed(first.id(), List.of(parking), "Fyra är sagt.");
        written.interviewed(second.id(), List.of(parking, money), "Fem är sagt.");
        written.found("parkering", "Parkering", parking);
        written.found("pengar", "Pengar", money);

        Report report = written.samverkan
                .reports()
                .report(written.coordinator, written.pm("").id(), Language.SWEDISH)
                .orElseThrow();

        List<List<Quotation>> themes = report.sections().stream()
                .filter(section -> section.anchor().equals("themes"))
                .flatMap(section -> section.sections().stream())
                .map(ComposedPmTest::quotations)
                .toList();
        assertThat(themes).hasSize(2).allMatch(told -> !told.isEmpty() && told.size() <= 3);
        assertThat(themes.stream().flatMap(List::stream).map(Quotation::words)).doesNotHaveDuplicates();
        assertThat(themes.stream().flatMap(List::stream).map(Quotation::organisation))
                .contains("Exempelkommun A", "Exempelkommun B");
    }

    private static List<Quotation> quotations(Section section) {
        return section.blocks().stream()
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .toList();
    }

    @Test
    void what_comes_from_one_meeting_is_one_source() {
        Note note = written.met("rundabordssamtal", 0);
        Note same = written.samverkan
                .notes()
                .write(written.official, note.meeting(), Note.Kind.NEWS, "Ny lag.", Language.SWEDISH)
                .orThrow();
        written.samverkan
                .recommendations()
                .conclude(
                        written.coordinator,
                        new ConclusionDraft(
                                "Räkna först.", List.of(), List.of(Note.TYPE.ref(note.id()), Note.TYPE.ref(same.id()))))
                .orThrow();

        String text = written.text(written.pm(""), Language.SWEDISH);

        assertThat(times(text, "Anteckningar från träffen ”Laddning på landsbygden”"))
                .isEqualTo(1);
        assertThat(text).contains("[Underlag 1](").doesNotContain("Underlag 2");
    }

    @Test
    void a_settled_pm_says_what_it_said_whatever_is_written_later() {
        written.met("rundabordssamtal", 6);
        Pm draft = written.pm("Kort.");
        Pm pm = written.samverkan
                .reports()
                .settle(written.coordinator, draft.id(), draft.header().version())
                .orThrow();
        List<String> before = List.of(written.text(pm, Language.SWEDISH), written.text(pm, Language.ENGLISH));

        written.met("erfarenhetscirkel", 6);
        written.standIn("X", "9924", MunicipalityGroup.C9);

        assertThat(List.of(written.text(pm, Language.SWEDISH), written.text(pm, Language.ENGLISH)))
                .isEqualTo(before);
        assertThat(before.get(0)).contains("Fastställt", "Nätverket har hållit 1 träff.");
        assertThat(text(written.samverkan
                        .reports()
                        .report(written.coordinator, written.pm("").id(), Language.SWEDISH)
                        .orElseThrow()))
                .contains("Nätverket har hållit 2 träffar.", "Exempelkommun X");
    }

    @Test
    void the_storage_is_asked_as_often_however_much_is_written() {
        grow(1);
        Pm pm = written.pm("");
        int few = reads(pm);

        grow(2);
        grow(3);

        assertThat(reads(pm)).isEqualTo(few).isLessThanOrEqualTo(30);
    }

    private void grow(int number) {
        Code code = written.code("Kod " + number);
        Organisation organisation = written.standIn("S" + number, "990" + number, MunicipalityGroup.C9);
        List<Passage> passages = written.interviewed(organisation.id(), List.of(code), "Sagt " + number + ".");
        written.found("tema-" + number, "Tema " + number, code);
        Note note = written.met("rundabordssamtal", 5);
        written.samverkan
                .recommendations()
                .conclude(
                        written.coordinator,
                        new ConclusionDraft(
                                "Slutsats " + number,
                                List.of(),
                                List.of(
                                        Note.TYPE.ref(note.id()),
                                        Passage.TYPE.ref(passages.get(0).id()))))
                .orThrow();
    }

    private int reads(Pm pm) {
        CountingStore store = new CountingStore(written.samverkan.store());
        Records records = written.samverkan.records();
        assertThat(new Reports(new Records(store, records::now, records::newId))
                        .report(written.coordinator, pm.id(), Language.SWEDISH))
                .isPresent();
        return store.reads();
    }
}
