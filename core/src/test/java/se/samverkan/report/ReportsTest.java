package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.SourceDraft;
import se.samverkan.experience.Tales;
import se.samverkan.interview.Code;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.Selection;
import se.samverkan.interview.Talks;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.Plans;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.ConclusionDraft;
import se.samverkan.recommendation.EvidenceDraft;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class ReportsTest {

    private static final String SECRET = "Parkeringen är full.";

    private final SmallNetwork network = new SmallNetwork(3);
    private final Reports reports = network.samverkan().reports();
    private final Actor coordinator = network.coordinator();
    private final Actor official = network.official(0);

    private static PmDraft draft(String title) {
        return new PmDraft("PM 2026:1", title, "", "Vi lärde oss\nmycket.\n\nOch mer.", "");
    }

    private Pm written() {
        return reports.write(coordinator, draft("Det vi lärde oss"), Language.SWEDISH)
                .orThrow();
    }

    private Report report(Actor actor, Language language) {
        return reports.report(actor, written().id(), language).orElseThrow();
    }

    private static String text(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownDocumentWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private RecordRef experience(String title, Sharing sharing) {
        ExperienceDraft draft = Tales.draft(title)
                .with(new SourceDraft("LinBike", "https://dukaten.example/linbike", "Dukaten", "en", true));
        Experience experience = network.samverkan()
                .experiences()
                .write(official, draft, sharing)
                .orThrow();
        return Experience.TYPE.ref(experience.id());
    }

    private Recommendation recommended(RecordRef evidence) {
        Recommendation recommendation = network.samverkan()
                .recommendations()
                .propose(
                        coordinator,
                        new RecommendationDraft(
                                "Fråga först", "Mät resorna.", "STATE", List.of("cykel"), List.of(), "inte nytt", ""))
                .orThrow();
        return network.samverkan()
                .recommendations()
                .addEvidence(
                        coordinator,
                        recommendation.id(),
                        recommendation.header().version(),
                        new EvidenceDraft("CONTRADICTS", evidence, "Det gick fel.", List.of(), List.of()))
                .orThrow();
    }

    @Test
    void an_empty_network_gives_a_report_that_says_so() {
        String text = text(report(coordinator, Language.SWEDISH));

        assertThat(text)
                .contains("Det vi lärde oss", "Och mer.", "Nätverket har inte dragit några slutsatser än.")
                .contains("Ingen träff har hållits", "Färre än fem har skattat sig själva", "Inget underlag")
                .doesNotContain("Delar av PM:et är påhittade");
    }

    @Test
    void a_recommendation_stands_with_addressee_strength_and_numbered_evidence() {
        Tales.theme(network, "cykel", "Gång och cykel");
        RecordRef evidence = experience("Elcykelpool", Sharing.NETWORK);
        Recommendation recommendation = recommended(evidence);
        network.samverkan()
                .recommendations()
                .takePosition(official, recommendation.id(), Position.Stand.RESERVES, "För få resor")
                .orThrow();
        network.samverkan()
                .recommendations()
                .conclude(coordinator, new ConclusionDraft("Fel målgrupp.", List.of(), List.of(evidence)))
                .orThrow();

        String text = text(report(coordinator, Language.SWEDISH));

        assertThat(text)
                .contains("Rekommendation 1. Fråga först", "Staten", "0 stöder, 0 nyanserar, 1 talar emot")
                .contains(
                        "Inget stöd i underlaget",
                        "0 stöder, 1 har en reservation",
                        "*Reservation från Kommun A:* ",
                        "För få resor")
                .contains(
                        "Det gick fel.",
                        "Linköping",
                        "Underlag 1",
                        "LinBike",
                        "Den är inte antagen än.",
                        "titel återgiven efter adressen")
                .contains("engelska");
    }

    @Test
    void the_same_records_give_the_same_report_in_english_with_peoples_words_marked() {
        Tales.theme(network, "cykel", "Gång och cykel");
        recommended(experience("Elcykelpool", Sharing.NETWORK));
        Pm pm = written();

        Report english = reports.report(official, pm.id(), Language.ENGLISH).orElseThrow();

        assertThat(english.language()).isEqualTo(Language.ENGLISH);
        assertThat(english.titlePage().title().language()).contains(Language.SWEDISH);
        assertThat(text(english)).contains("Recommendations", "speak against", "Det gick fel.");
        assertThat(reports.report(official, pm.id(), Language.ENGLISH)).contains(english);
    }

    @Test
    void of_interviews_only_approved_quotations_are_told() {
        Code code = network.samverkan()
                .coding()
                .addCode(coordinator, "Laddning", "")
                .orThrow();
        Interview interview = network.samverkan()
                .interviews()
                .record(coordinator, Talks.draft(network.municipality(0)))
                .orThrow();
        Passage first = coded(interview, new Selection(0, 22), code);
        Passage second = coded(interview, interview.transcript().find(SECRET).orElseThrow(), code);
        network.samverkan()
                .findings()
                .theme(coordinator, List.of(code.id()), "laddning", "Laddning", "Charging", "")
                .orThrow();
        network.samverkan()
                .quotations()
                .decide(
                        official,
                        network.samverkan()
                                .quotations()
                                .propose(coordinator, first.id(), first.words())
                                .orThrow()
                                .id(),
                        QuotationAnswer.Decision.APPROVED,
                        "")
                .orThrow();
        network.samverkan()
                .quotations()
                .propose(coordinator, second.id(), second.words())
                .orThrow();

        String text = text(report(coordinator, Language.SWEDISH));

        assertThat(text)
                .contains("Temat togs upp i 1 intervju, med 1 organisation.", first.words(), "trafikplanerare")
                .doesNotContain(SECRET);
    }

    private Passage coded(Interview interview, Selection selection, Code code) {
        return network.samverkan()
                .coding()
                .code(coordinator, interview.id(), selection, List.of(code.id()))
                .orThrow();
    }

    @Test
    void meetings_are_told_with_their_notes() {
        Meeting meeting = network.samverkan()
                .meetings()
                .plan(coordinator, Plans.on("2026-11-20", ImmutableSet.copyOf(network.municipalities())))
                .orThrow();
        network.samverkan()
                .notes()
                .write(official, meeting.id(), Note.Kind.OPEN_QUESTION, "Vem betalar?", Language.SWEDISH)
                .orThrow();
        network.samverkan()
                .invitations()
                .attended(
                        coordinator,
                        meeting.id(),
                        List.of(
                                new Attendance.Attendee(network.municipality(0), Optional.empty()),
                                new Attendance.Attendee(network.municipality(1), Optional.empty())))
                .orThrow();
        network.samverkan().meetings().hold(coordinator, meeting).orThrow();

        String text = text(report(coordinator, Language.SWEDISH));

        assertThat(text)
                .contains("Laddning på landsbygden", "20 november 2026", "Öppen fråga", "Vem betalar?")
                .contains("2 av 3 inbjudna organisationer", "1 par av organisationer")
                .doesNotContain("teams.example");
    }

    @Test
    void a_recommendation_and_a_meeting_fit_on_a_page_to_take_home() {
        Tales.theme(network, "cykel", "Gång och cykel");
        Recommendation recommendation = recommended(experience("Elcykelpool", Sharing.NETWORK));
        Meeting meeting = network.samverkan()
                .meetings()
                .plan(coordinator, Plans.on("2026-11-20", ImmutableSet.copyOf(network.municipalities())))
                .orThrow();
        TakeHomePage pages = network.samverkan().takeHomePages();

        assertThat(text(pages.ofRecommendation(official, recommendation.id(), Language.SWEDISH)
                        .orElseThrow()))
                .contains("Fråga först", "Det gick fel.", "LinBike", "Bestäm om er kommun");
        assertThat(text(pages.ofMeeting(official, meeting.id(), Language.ENGLISH)
                        .orElseThrow()))
                .contains("Laddning på landsbygden", "20 November 2026", "The meeting has no notes yet.");
        assertThat(pages.ofMeeting(network.nobody(), meeting.id(), Language.SWEDISH))
                .isEmpty();
    }

    @Test
    void what_is_not_shared_is_not_told() {
        Tales.theme(network, "cykel", "Gång och cykel");
        experience("Hemligt utkast", Sharing.ORGANISATION);

        assertThat(text(report(coordinator, Language.SWEDISH))).doesNotContain("Erfarenhetsbanken rymmer");
    }

    @Test
    void the_invented_is_marked_and_the_title_page_says_so() {
        network.admitted("Exempelkommun A", Origin.EXAMPLE);

        Report report = report(coordinator, Language.SWEDISH);

        assertThat(report.titlePage().notice()).isPresent();
        assertThat(text(report)).contains("Exempelkommun A", "Exempel");
    }

    @Test
    void a_settled_pm_bears_its_day_and_is_never_changed() {
        Pm pm = written();
        assertThat(Problems.of(reports.publish(coordinator, pm.id(), pm.header().version())))
                .containsExactly("status: pm-not-settled");

        Pm settled = reports.settle(coordinator, pm.id(), pm.header().version()).orThrow();

        assertThat(settled.composed()).isPresent();
        assertThat(Problems.of(
                        reports.change(coordinator, pm.id(), settled.header().version(), draft("Ny"))))
                .containsExactly("status: pm-settled");
        assertThat(reports.change(coordinator, pm.id(), pm.header().version(), draft("Ny")))
                .isInstanceOf(Result.Stale.class);
        assertThat(reports.report(network.nobody(), pm.id(), Language.SWEDISH)).isEmpty();
        assertThat(reports.publish(coordinator, pm.id(), settled.header().version())
                        .isDone())
                .isTrue();
        assertThat(reports.report(network.nobody(), pm.id(), Language.SWEDISH))
                .isEqualTo(reports.report(coordinator, pm.id(), Language.SWEDISH));
    }

    @Test
    void only_the_coordinator_writes_a_pm_and_is_told_all_that_is_wrong() {
        assertThat(Problems.of(reports.write(official, draft("Ny"), Language.SWEDISH)))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(
                        reports.write(coordinator, new PmDraft("", "", "å".repeat(201), "", ""), Language.SWEDISH)))
                .containsExactly("series: missing", "title: missing", "subtitle: too-long");
    }
}
