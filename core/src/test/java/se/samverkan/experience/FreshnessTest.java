package se.samverkan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

/** The clock of the small network begins on 23 November 2026. */
final class FreshnessTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 23);

    private final SmallNetwork network = new SmallNetwork(2);
    private final ExperienceBank bank = network.samverkan().experiences();
    private final LawChanges laws = network.samverkan().lawChanges();
    private final YearlyCheck check = network.samverkan().yearlyCheck();
    private final Actor official = network.official(0);

    FreshnessTest() {
        Tales.theme(network, "cykel", "Gång och cykel");
    }

    private Experience written(ExperienceDraft draft) {
        return bank.write(official, draft, Sharing.NETWORK).orThrow();
    }

    private Freshness.State state(Experience experience, LocalDate today) {
        return Freshness.of(experience, laws.all(official), today).state();
    }

    private List<String> reminded(Actor actor) {
        return network.samverkan().inbox().list(actor, PageRequest.first(20)).items().stream()
                .map(Notification::code)
                .toList();
    }

    private void lawChanges(String day) {
        laws.add(network.coordinator(), new LawChangeDraft("Ny cykellag", day, List.of("cykel"), "", ""))
                .orThrow();
    }

    @Test
    void an_experience_is_due_a_year_after_it_was_written_or_checked() {
        Experience written = written(Tales.draft("Bro"));
        Experience checked = written(Tales.draft("Bro").with(ExperienceField.LAST_VERIFIED, "2025-11-23"));

        assertThat(state(written, BEGUN.plusYears(1).minusDays(1))).isEqualTo(Freshness.State.CURRENT);
        assertThat(state(written, BEGUN.plusYears(1))).isEqualTo(Freshness.State.CHECK_DUE);
        assertThat(state(checked, BEGUN)).isEqualTo(Freshness.State.CHECK_DUE);
    }

    @Test
    void an_experience_holds_to_its_last_day() {
        Experience written = written(Tales.draft("Bro").with(ExperienceField.VALID_UNTIL, "2026-12-31"));

        assertThat(state(written, LocalDate.of(2026, 12, 31))).isEqualTo(Freshness.State.CURRENT);
        assertThat(state(written, LocalDate.of(2027, 1, 1))).isEqualTo(Freshness.State.EXPIRED);
    }

    @Test
    void a_change_of_law_marks_what_is_older_once_it_has_taken_effect() {
        Experience written = written(Tales.draft("Bro"));
        lawChanges("2027-01-01");

        assertThat(state(written, LocalDate.of(2026, 12, 31))).isEqualTo(Freshness.State.CURRENT);
        assertThat(state(written, LocalDate.of(2027, 1, 1))).isEqualTo(Freshness.State.LAW_CHANGED);
    }

    @Test
    void a_law_that_touches_no_theme_any_more_marks_nothing() {
        Experience written = written(Tales.draft("Bro"));
        lawChanges("2027-01-01");
        LawChange law = laws.all(official).get(0);

        laws.change(
                        network.coordinator(),
                        law.id(),
                        law.header().version(),
                        new LawChangeDraft("Ny cykellag", "2027-01-01", List.of(), "", ""))
                .orThrow();

        assertThat(state(written, LocalDate.of(2027, 6, 1))).isEqualTo(Freshness.State.CURRENT);
    }

    @Test
    void only_a_coordinator_enters_changes_of_law_and_all_that_is_wrong_is_told() {
        LawChangeDraft draft = new LawChangeDraft("", "2027-02-31", List.of("okänt"), "javascript:x", "");

        assertThat(Problems.of(laws.add(official, draft)))
                .containsExactly(
                        ": coordinators-only",
                        "title: missing",
                        "effective: not-a-date",
                        "url: not-a-web-address",
                        "themes: unknown-theme");
    }

    @Test
    void whoever_wrote_it_is_reminded_once_a_year() {
        written(Tales.draft("Bro"));
        assertThat(check.remind()).isZero();
        network.later(Duration.ofDays(366));

        assertThat(check.remind()).isEqualTo(1);
        assertThat(check.remind()).isZero();
        network.later(Duration.ofDays(366));
        assertThat(check.remind()).isEqualTo(1);

        assertThat(reminded(official)).containsExactly(YearlyCheck.CODE, YearlyCheck.CODE);
        assertThat(reminded(network.coordinator())).isEmpty();
    }

    @Test
    void one_that_was_checked_meanwhile_is_asked_about_a_year_after_that() {
        Experience written = written(Tales.draft("Bro"));
        assertThat(check.remind()).isZero();
        network.later(Duration.ofDays(200));
        bank.verify(official, written.id(), written.header().version()).orThrow();

        network.later(Duration.ofDays(200));
        assertThat(check.remind()).isZero();
        network.later(Duration.ofDays(166));
        assertThat(check.remind()).isEqualTo(1);
        assertThat(network.samverkan().yearlyCheck().remind()).isZero();
    }

    @Test
    void saying_that_it_holds_makes_it_current_and_keeps_it_public() {
        Experience written = written(Tales.draft("Bro"));
        bank.publish(network.coordinator(), written.id(), written.header().version())
                .orThrow();
        network.later(Duration.ofDays(366));
        Experience stored = bank.find(official, written.id()).orElseThrow();

        Experience verified =
                bank.verify(official, stored.id(), stored.header().version()).orThrow();

        assertThat(verified.header().sharing()).isEqualTo(Sharing.PUBLIC);
        assertThat(verified.provenance().lastVerified()).contains(LocalDate.of(2027, 11, 24));
        assertThat(check.remind()).isZero();
        assertThat(bank.verify(official, stored.id(), stored.header().version()))
                .isInstanceOf(Result.Stale.class);
    }

    @Test
    void saying_that_it_holds_answers_the_reminder_and_no_other() {
        Experience bridge = written(Tales.draft("Bro"));
        written(Tales.draft("Tunnel"));
        network.later(Duration.ofDays(366));
        assertThat(check.remind()).isEqualTo(2);

        bank.verify(official, bridge.id(), bridge.header().version()).orThrow();

        assertThat(network.samverkan()
                        .inbox()
                        .unread(official, PageRequest.first(20))
                        .items())
                .extracting(Notification::title)
                .containsExactly("Tunnel");
    }

    @Test
    void another_municipality_cannot_say_that_it_holds() {
        Experience written = written(Tales.draft("Bro"));

        assertThat(Problems.of(bank.verify(
                        network.official(1), written.id(), written.header().version())))
                .containsExactly(": not-owner");
    }
}
