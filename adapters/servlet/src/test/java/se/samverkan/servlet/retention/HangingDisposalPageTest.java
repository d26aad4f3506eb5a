package se.samverkan.servlet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewDraft;
import se.samverkan.interview.Occasion;
import se.samverkan.interview.Passage;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Version;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.RuleDraft;
import se.samverkan.retention.Schedules;
import se.samverkan.servlet.TestHost;

final class HangingDisposalPageTest {

    private static final DecisionDraft DECISION = new DecisionDraft("KS 2026/17", "2026-01-15", "Kommunstyrelsen");
    private static final String WORDS = "Stolparna räcker inte.";

    private final TestHost host = TestHost.start();
    private final Network network = host.network("Mobilitet");
    private final Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
    private final TestHost.Browser browser = host.as("samordnare");

    @AfterEach
    void stop() {
        host.close();
    }

    /** Recorded long ago, and coded. */
    private Passage oldPassage() {
        InterviewDraft draft = new InterviewDraft(
                coordinator.organisation().orElseThrow(),
                "Trafikplanerare",
                "2019-05-02",
                Occasion.Form.NOTES,
                "Svaren används i ett PM.",
                "2019-05-01",
                Optional.empty(),
                List.of(),
                WORDS,
                Language.SWEDISH);
        Interview interview =
                host.samverkan().interviews().record(coordinator, draft).orThrow();
        Interview old = interview.withHeader(interview.header().changedAt(Instant.parse("2019-05-06T07:08:09Z")));
        host.samverkan().store().save(Interview.TYPE, old, coordinator.person());
        return host.samverkan()
                .coding()
                .code(
                        coordinator,
                        interview.id(),
                        interview.transcript().find(WORDS).orElseThrow(),
                        List.of(host.samverkan()
                                .coding()
                                .addCode(coordinator, "Laddning", "")
                                .orThrow()
                                .id()))
                .orThrow();
    }

    private void decide(String type, boolean preserve, String years) {
        Schedules schedules = host.samverkan().retention().schedules();
        Version seen = schedules
                .find(coordinator)
                .map(schedule -> schedule.header().version())
                .orElse(Version.NEW);
        schedules
                .decide(coordinator, seen, new RuleDraft(type, preserve, years, DECISION), Language.SWEDISH)
                .orThrow();
    }

    @Test
    void the_list_to_confirm_names_what_goes_with_a_record() {
        oldPassage();
        decide("interview", false, "2");

        assertThat(browser.get("/gallring").body()).contains("Intervju", "Följer med: Utsnitt: 1");
        assertThat(browser.inEnglish().get("/gallring").body()).contains("Goes with it: Passage: 1");
    }

    @Test
    void the_list_tells_that_something_that_belongs_to_a_record_keeps_it() {
        oldPassage();
        decide("interview", false, "2");
        decide("passage", true, "");

        assertThat(browser.get("/gallring").body())
                .contains("Hålls kvar", "Hör till posten: Utsnitt. Ska sparas längre enligt ett beslut");
    }
}
