package se.samverkan.servlet.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.selection.Feature;
import se.samverkan.selection.PanelDraft;
import se.samverkan.servlet.TestHost;

final class CoordinationPagesTest {
    private TestHost host;
    private Actor coordinator;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void the_ten_steps_tell_their_figures() {
        assertThat(host.as("samordnare").get("/samordning").body())
                .contains("Ingen panel är dragen än.", "Rekrytera kommunerna", "Utvärdera nätverket");
        host.samverkan()
                .panels()
                .draw(
                        coordinator,
                        new PanelDraft("Panel", Language.SWEDISH, "12", Feature.USUAL, List.of(), List.of(), "7"))
                .orThrow();

        assertThat(host.as("samordnare").get("/samordning").body())
                .contains("12 platser är lottade. Ingen kommun är tillfrågad.", "0 av 12");
        assertThat(host.as("samordnare").inEnglish().get("/samordning").body())
                .contains("12 seats have been drawn. No municipality has been asked.");
    }

    @Test
    void only_the_coordinator_sees_where_the_network_stands() {
        assertThat(host.as("anna").get("/samordning").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/samordning").statusCode()).isEqualTo(401);
    }
}
