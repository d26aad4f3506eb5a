package se.samverkan.servlet.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class CompetencePagesTest {
    private TestHost host;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        for (String key : List.of("parkering", "cykel")) {
            host.samverkan()
                    .themes()
                    .add(coordinator, new Themes.Draft(key, "Tema " + key, "Theme " + key, "", List.of()))
                    .orThrow();
        }
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_theme_is_shown_when_five_have_rated_it() {
        TestHost.Browser anna = host.as("anna");
        assertThat(anna.get("/sjalvskattning/svara").body()).contains("Svaret är anonymt", "Innan jag gick med");
        for (int answer = 1; answer <= 4; answer++) {
            anna.post("/sjalvskattning/svara", "before-parkering", "2", "after-parkering", "4");
        }
        assertThat(anna.get("/sjalvskattning").body())
                .contains("Ett tema har för få svar", "Tema parkering")
                .doesNotContain("95 %-intervall");

        HttpResponse<String> fifth =
                anna.post("/sjalvskattning/svara", "before-parkering", "1", "after-parkering", "4");

        assertThat(anna.follow(fifth).body())
                .contains(
                        "Ditt svar är sparat utan ditt namn", "95 %-intervall", "+2,2", "<td class=\"sv-num\">5</td>");
        assertThat(host.as("samordnare").inEnglish().get("/sjalvskattning").body())
                .contains("Theme parkering", "+2.2");
    }

    @Test
    void a_half_answer_is_told_at_its_theme_and_stays() {
        TestHost.Browser anna = host.as("anna");
        anna.get("/sjalvskattning/svara");

        HttpResponse<String> half = anna.post("/sjalvskattning/svara", "before-cykel", "2", "after-cykel", "");

        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("en av två frågor om Tema cykel", "href=\"#f-after-cykel\"", "value=\"2\" selected");
        assertThat(anna.post("/sjalvskattning/svara").body()).contains("Svara på minst ett tema.");
    }

    @Test
    void only_members_see_and_answer() {
        assertThat(host.anyone().get("/sjalvskattning").statusCode()).isEqualTo(401);
        assertThat(host.anyone().get("/sjalvskattning/svara").statusCode()).isEqualTo(401);
    }
}
