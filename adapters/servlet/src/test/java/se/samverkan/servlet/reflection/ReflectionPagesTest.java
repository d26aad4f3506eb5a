package se.samverkan.servlet.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.servlet.TestHost;

final class ReflectionPagesTest {
    private TestHost host;
    private Actor coordinator;
    private Actor anna;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        anna = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String meeting(String date) {
        MeetingDraft draft = new MeetingDraft(
                "Dela fordon",
                "",
                Set.of(),
                "rundabordssamtal",
                date,
                "9",
                "11",
                "",
                "",
                List.of(),
                Set.of(anna.organisation().orElseThrow()),
                Language.SWEDISH);
        return "/traffar/"
                + host.samverkan()
                        .meetings()
                        .plan(coordinator, draft)
                        .orThrow()
                        .id()
                        .value();
    }

    private HttpResponse<String> answer(TestHost.Browser browser, String path) {
        browser.get(path + "/reflektion");
        return browser.post(path + "/reflektion", "ratings.USEFUL", "4", "worked", "Små <b>grupper</b>");
    }

    @Test
    void an_answer_is_anonymous_and_the_form_says_how() {
        String path = meeting("2020-12-03");
        TestHost.Browser browser = host.as("anna");
        assertThat(browser.get(path + "/reflektion").body()).contains("varken namn, organisation eller klockslag");

        HttpResponse<String> saved = answer(browser, path);

        assertThat(browser.follow(saved).body())
                .contains("utan ditt namn", "En har svarat. Vi visar resultatet när minst fem")
                .doesNotContain("grupper");
    }

    @Test
    void five_answers_are_shown_with_their_interval_and_compared() {
        String path = meeting("2020-12-03");
        TestHost.Browser browser = host.as("anna");
        for (int i = 0; i < 4; i++) {
            answer(browser, path);
        }
        assertThat(browser.get("/upplagg/jamfor").body()).contains("Färre än fem svar");
        answer(browser, path);

        assertThat(browser.get(path + "/reflektioner").body())
                .contains("5 har svarat", "4,0", "4 till 4", "Små &lt;b&gt;grupper&lt;/b&gt;");
        assertThat(browser.get("/upplagg/jamfor").body())
                .contains("Rundabordssamtal", "4 till 4", "behöver fem svar var");
        assertThat(browser.get("/upplagg/jamfor?fraga=LEARNED").body()).contains("Färre än fem svar");
        assertThat(browser.inEnglish().get("/upplagg/jamfor").body()).contains("Round-table talk", "4 to 4");
    }

    @Test
    void a_form_without_ratings_or_before_the_meeting_is_refused() {
        String path = meeting("2020-12-03");
        TestHost.Browser browser = host.as("anna");
        browser.get(path + "/reflektion");
        HttpResponse<String> refused = browser.post(path + "/reflektion", "worked", "Allt");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Svara på minst ett av påståendena", "Allt");

        assertThat(browser.get(meeting("2031-12-03") + "/reflektion").statusCode())
                .isEqualTo(409);
        assertThat(host.anyone().get(path + "/reflektion").statusCode()).isEqualTo(401);
        assertThat(host.anyone().get("/upplagg/jamfor").statusCode()).isEqualTo(401);
    }
}
