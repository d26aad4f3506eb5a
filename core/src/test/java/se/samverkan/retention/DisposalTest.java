package se.samverkan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.retention.Written.ref;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class DisposalTest {

    private static final DecisionDraft DECISION = new DecisionDraft("KS 2026/17", "2026-10-01", "Kommunstyrelsen");
    private static final Duration TWO_YEARS = Duration.ofDays(731);

    private final SmallNetwork network = new SmallNetwork(2);
    private final Written written = new Written(network);
    private final Disposal disposal = network.samverkan().retention().disposal();
    private final Actor official = network.official(0);
    private final Actor coordinator = network.coordinator();
    private final Experience experience = written.by(official, "Cykelpool", Sharing.NETWORK);

    private void decide(String years) {
        network.samverkan()
                .retention()
                .schedules()
                .decide(coordinator, Version.NEW, new RuleDraft("experience", false, years, DECISION), Language.SWEDISH)
                .orThrow();
    }

    private void hold(HoldScope scope) {
        network.samverkan()
                .retention()
                .holds()
                .place(coordinator, new HoldDraft("Granskning", DECISION, Optional.of(scope)), Language.SWEDISH)
                .orThrow();
    }

    private DisposalPlan plan() {
        return disposal.plan(coordinator).orThrow();
    }

    private boolean exists(Experience wanted) {
        return network.samverkan().experiences().find(official, wanted.id()).isPresent();
    }

    @Test
    void without_a_decision_nothing_is_disposed_of() {
        network.later(TWO_YEARS.multipliedBy(20));

        assertThat(plan().due()).isEmpty();
        assertThat(Problems.of(disposal.dispose(coordinator, plan().token(), Language.SWEDISH)))
                .containsExactly(": nothing-due");
        assertThat(exists(experience)).isTrue();
    }

    @Test
    void it_lists_what_it_will_destroy_and_why_and_then_destroys_exactly_that() {
        decide("2");
        assertThat(plan().due()).isEmpty();
        network.later(TWO_YEARS);
        Experience young = written.by(official, "Cykelgata", Sharing.NETWORK);

        DisposalPlan plan = plan();

        assertThat(plan.due()).hasSize(1);
        assertThat(plan.due().get(0).title()).contains("Cykelpool");
        assertThat(plan.due().get(0).reached()).isEqualTo(LocalDate.of(2028, 11, 23));
        assertThat(plan.due().get(0).rule().decision().reference()).isEqualTo("KS 2026/17");

        DisposalReport report =
                disposal.dispose(coordinator, plan.token(), Language.SWEDISH).orThrow();

        assertThat(exists(experience)).isFalse();
        assertThat(exists(young)).isTrue();
        assertThat(report.title()).isEqualTo("Gallring 2028-11-23");
        assertThat(report.lines()).hasSize(1);
        assertThat(report.total()).isEqualTo(1);
        assertThat(report.header().author()).isEqualTo(coordinator.person());
        assertThat(disposal.reports(official, PageRequest.first(5)).items()).containsExactly(report);
        assertThat(network.samverkan().store().changes().payload(Experience.TYPE, experience.id(), new Version(1)))
                .isEmpty();
    }

    @Test
    void a_list_that_has_changed_since_it_was_shown_destroys_nothing() {
        decide("2");
        Experience second = written.by(official, "Cykelgata", Sharing.NETWORK);
        network.later(TWO_YEARS);
        String shown = plan().token();
        written.changed(official, second, "Cykelgata i centrum");

        assertThat(Problems.of(disposal.dispose(coordinator, shown, Language.SWEDISH)))
                .containsExactly(": list-changed");
        assertThat(exists(experience)).isTrue();
        assertThat(plan().due()).hasSize(1);
    }

    @Test
    void a_hold_keeps_a_record_until_it_is_lifted() {
        decide("2");
        network.later(TWO_YEARS);
        for (HoldScope scope : List.of(
                new HoldScope.OneRecord(ref(experience)),
                new HoldScope.AboutPerson(official.person().orElseThrow()),
                new HoldScope.AboutOrganisation(network.municipality(0)),
                new HoldScope.OfType("experience"))) {
            hold(scope);
            assertThat(plan().due()).as("%s", scope).isEmpty();
            assertThat(plan().keptBack().get(0).hold()).isPresent();
            lift();
            assertThat(plan().due()).hasSize(1);
        }
        hold(new HoldScope.AboutPerson(new PersonId("somebody-else")));
        hold(new HoldScope.AboutOrganisation(network.municipality(1)));
        assertThat(plan().due()).hasSize(1);
    }

    private void lift() {
        LegalHold hold =
                network.samverkan().retention().holds().all(coordinator).get(0);
        network.samverkan()
                .retention()
                .holds()
                .lift(coordinator, hold.id(), hold.header().version())
                .orThrow();
    }

    @Test
    void what_is_archived_is_kept_back() {
        decide("2");
        network.samverkan()
                .retention()
                .states()
                .archive(coordinator, ref(experience), experience.header().version())
                .orThrow();
        network.later(TWO_YEARS);

        assertThat(plan().due()).isEmpty();
        assertThat(plan().keptBack().get(0).hold()).isEmpty();
    }

    @Test
    void the_list_tells_no_title_of_what_the_coordinator_may_not_read() {
        written.by(official, "Hemligt", Sharing.DRAFT);
        decide("2");
        network.later(TWO_YEARS);

        assertThat(plan().due())
                .extracting(DisposalPlan.Due::title)
                .containsExactlyInAnyOrder(Optional.of("Cykelpool"), Optional.empty());
    }

    @Test
    void what_hangs_on_a_record_goes_with_it() {
        List<RecordRef> told = new ArrayList<>();
        DestructionListener listener = (record, actor, at) -> told.add(record);
        Disposal listening = new Disposal(
                network.samverkan().records(),
                new Destruction(network.samverkan().records(), List.of(listener)));
        decide("2");
        network.later(TWO_YEARS);

        listening.dispose(coordinator, plan().token(), Language.SWEDISH).orThrow();

        assertThat(told).containsExactly(ref(experience));
    }

    @Test
    void a_held_draft_is_not_thrown_away() {
        Experience draft = written.by(official, "Utkast", Sharing.DRAFT);
        hold(new HoldScope.AboutPerson(official.person().orElseThrow()));

        assertThat(Problems.of(network.samverkan()
                        .retention()
                        .states()
                        .discard(official, ref(draft), draft.header().version())))
                .containsExactly(": held");
    }

    @Test
    void only_the_coordinator_decides_holds_and_disposes() {
        assertThat(Problems.of(network.samverkan()
                        .retention()
                        .schedules()
                        .decide(
                                official,
                                Version.NEW,
                                new RuleDraft("experience", false, "2", DECISION),
                                Language.SWEDISH)))
                .containsExactly(": coordinators-only");
        assertThat(disposal.plan(official)).isInstanceOf(Result.Refused.class);
        assertThat(network.samverkan().retention().holds().all(official)).isEmpty();
    }

    @Test
    void a_rule_that_somebody_else_entered_meanwhile_is_shown_before_it_is_replaced() {
        decide("2");
        Schedules schedules = network.samverkan().retention().schedules();
        RetentionSchedule stored = schedules.find(coordinator).orElseThrow();

        assertThat(schedules.decide(
                        coordinator, Version.NEW, new RuleDraft("experience", true, "", DECISION), Language.SWEDISH))
                .isEqualTo(new Result.Stale<>(stored));
        assertThat(schedules.find(coordinator)).contains(stored);
    }

    @Test
    void rules_that_are_entered_at_the_same_moment_come_into_one_schedule() {
        Schedules schedules = network.samverkan().retention().schedules();

        List<Result<RetentionSchedule>> results = Schedules.types().parallelStream()
                .map(type -> schedules.decide(
                        coordinator, Version.NEW, new RuleDraft(type.name(), false, "2", DECISION), Language.SWEDISH))
                .toList();

        assertThat(results).filteredOn(Result.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Result.Stale.class::isInstance).hasSize(results.size() - 1);
        assertThat(network.samverkan().records().all(coordinator, RecordQuery.of(RetentionSchedule.TYPE)))
                .hasSize(1);
    }

    @Test
    void all_that_is_wrong_with_a_rule_is_told_at_once() {
        RuleDraft draft = new RuleDraft("membership", false, "200", new DecisionDraft("", "2031-01-01", ""));

        assertThat(Problems.of(network.samverkan()
                        .retention()
                        .schedules()
                        .decide(coordinator, Version.NEW, draft, Language.SWEDISH)))
                .containsExactly(
                        "type: unknown-choice",
                        "years: out-of-range",
                        "reference: missing",
                        "date: in-the-future",
                        "decidedBy: missing");
    }

    @Test
    void a_later_decision_replaces_the_rule_and_the_earlier_stays_in_the_history() {
        decide("2");
        network.samverkan()
                .retention()
                .schedules()
                .decide(coordinator, new Version(1), new RuleDraft("experience", true, "", DECISION), Language.SWEDISH)
                .orThrow();
        RetentionSchedule schedule =
                network.samverkan().retention().schedules().find(official).orElseThrow();
        network.later(TWO_YEARS);

        assertThat(schedule.rules()).hasSize(1);
        assertThat(schedule.header().version()).isEqualTo(new Version(2));
        assertThat(plan().due()).isEmpty();
    }
}
