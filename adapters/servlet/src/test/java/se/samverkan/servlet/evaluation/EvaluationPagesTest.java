package se.samverkan.servlet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;

final class EvaluationPagesTest {
    private TestHost host;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_story_of_use_is_told_and_read() {
        TestHost.Browser anna = host.as("anna");
        assertThat(anna.get("/utvardering").body()).contains("Ingen träff är hållen än", "Ingen har berättat");
        anna.get("/utvardering/nytta");
        assertThat(anna.post("/utvardering/nytta", "title", "Kvar i rutan").body())
                .contains("Kvar i rutan", "href=\"#f-cycle\"", "<title>Fel:");

        HttpResponse<String> told = anna.post(
                "/utvardering/nytta", "title", "Vi ringde Umeå", "cycle", "APPLIED", "story", "Nu mäter vi <först>.");

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(host.as("samordnare").get("/utvardering").body())
                .contains("Vi ringde Umeå", "Exempelkommun A", "Använd", "Nu mäter vi &lt;först&gt;.");
        assertThat(host.as("anna").inEnglish().get("/utvardering").body()).contains("Applied", "lang=\"sv\"");
    }

    @Test
    void only_members_see_the_evaluation() {
        assertThat(host.anyone().get("/utvardering").statusCode()).isEqualTo(401);
    }
}
