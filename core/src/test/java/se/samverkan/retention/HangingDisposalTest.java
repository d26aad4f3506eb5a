package se.samverkan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.CodingWork;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.Quotations;
import se.samverkan.interview.Talks;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class HangingDisposalTest {

    private static final DecisionDraft DECISION = new DecisionDraft("KS 2026/17", "2026-10-01", "Kommunstyrelsen");
    private static final String WORDS = "Parkeringen är full.";

    private final SmallNetwork network = new SmallNetwork(2);
    private final Actor coordinator = network.coordinator();
    private final CodingWork coding = network.samverkan().coding();
    private final Quotations quotations = network.samverkan().quotations();
    private final Disposal disposal = network.samverkan().retention().disposal();
    private final Interview interview = interview();
    private final Passage passage = coding.code(
                    coordinator,
                    interview.id(),
                    interview.transcript().find(WORDS).orElseThrow(),
                    List.of(coding.addCode(coordinator, "Bil", "").orThrow().id()))
            .orThrow();
    private final Quotation quotation =
            quotations.propose(coordinator, passage.id(), WORDS).orThrow();

    private Interview interview() {
        return network.samverkan()
                .interviews()
                .record(coordinator, Talks.draft(network.municipality(0)))
                .orThrow();
    }

    private void decide(String type, boolean preserve, String years) {
        Schedules schedules = network.samverkan().retention().schedules();
        Version seen = schedules
                .find(coordinator)
                .map(schedule -> schedule.header().version())
                .orElse(Version.NEW);
        schedules
                .decide(coordinator, seen, new RuleDraft(type, preserve, years, DECISION), Language.SWEDISH)
                .orThrow();
    }

    private DisposalPlan plan() {
        return disposal.plan(coordinator).orThrow();
    }

    private DisposalReport disposed() {
        return disposal.dispose(coordinator, plan().token(), Language.SWEDISH).orThrow();
    }

    private boolean exists(RecordRef record) {
        return RecordTypes.named(record.type())
                .flatMap(type -> network.samverkan()
                        .store()
                        .find(type, type.id(record.id()), Visibility.everything())
                        .map(found -> true))
                .isPresent();
    }

    private RecordRef ref() {
        return Interview.TYPE.ref(interview.id());
    }

    private RecordRef quoted() {
        return Quotation.TYPE.ref(quotation.id());
    }

    private RecordRef answered() {
        return QuotationAnswer.TYPE.ref(quotation.id());
    }

    private RecordRef coded() {
        return Passage.TYPE.ref(passage.id());
    }

    @BeforeEach
    void answer() {
        quotations
                .decide(network.official(0), quotation.id(), QuotationAnswer.Decision.APPROVED, "")
                .orThrow();
        network.later(Duration.ofDays(800));
    }

    @Test
    void an_interview_goes_with_its_passages_quotations_and_answers_and_the_list_names_them() {
        decide("interview", false, "2");

        assertThat(plan().due())
                .singleElement()
                .satisfies(due -> assertThat(due.hanging()).containsExactly(coded(), quoted(), answered()));
        DisposalReport report = disposed();

        assertThat(List.of(ref(), coded(), quoted(), answered())).noneMatch(this::exists);
        assertThat(report.lines())
                .extracting(DisposalReport.Line::type)
                .containsExactly("interview", "passage", "quotation", "quotation-answer");
        assertThat(report.total()).isEqualTo(4);
    }

    @Test
    void what_is_due_itself_and_hangs_on_something_due_is_destroyed_once() {
        decide("interview", false, "2");
        decide("passage", false, "1");

        assertThat(plan().due()).extracting(DisposalPlan.Due::record).containsExactly(ref());
        assertThat(disposed().total()).isEqualTo(4);
    }

    @Test
    void a_passage_goes_with_its_quotations_and_leaves_the_interview() {
        decide("passage", false, "2");

        disposed();

        assertThat(List.of(coded(), quoted(), answered())).noneMatch(this::exists);
        assertThat(exists(ref())).isTrue();
    }

    @Test
    void a_hold_over_what_hangs_on_a_record_keeps_the_record() {
        decide("interview", false, "2");
        network.samverkan()
                .retention()
                .holds()
                .place(
                        coordinator,
                        new HoldDraft("Granskning", DECISION, Optional.of(new HoldScope.OneRecord(quoted()))),
                        Language.SWEDISH)
                .orThrow();

        assertThat(plan().due()).isEmpty();
        assertThat(plan().keptBack()).singleElement().satisfies(kept -> {
            assertThat(kept.record().record()).isEqualTo(ref());
            assertThat(kept.by()).isEqualTo(quoted());
            assertThat(kept.hold()).isPresent();
        });
    }

    @Test
    void a_decision_that_keeps_what_hangs_on_a_record_keeps_the_record() {
        decide("interview", false, "2");
        decide("quotation", true, "");

        assertThat(plan().keptBack()).singleElement().satisfies(kept -> {
            assertThat(kept.by()).isEqualTo(quoted());
            assertThat(kept.hold()).isEmpty();
        });
        assertThat(Problems.of(disposal.dispose(coordinator, plan().token(), Language.SWEDISH)))
                .containsExactly(": nothing-due");
    }

    @Test
    void a_list_to_which_something_has_come_that_would_go_too_is_another_list() {
        decide("interview", false, "2");
        String shown = plan().token();

        quotations.propose(coordinator, passage.id(), "Parkeringen").orThrow();

        assertThat(Problems.of(disposal.dispose(coordinator, shown, Language.SWEDISH)))
                .containsExactly(": list-changed");
    }
}
