package se.samverkan.servlet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

final class RecordPagesTest {
    private final TestHost host = TestHost.start();
    private final Network network = host.network("Mobilitet");
    private final Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
    private final Theme theme = host.samverkan()
            .themes()
            .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
            .orThrow();
    private final String path = "/poster/theme/" + theme.id().value();

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void the_history_tells_before_and_after() {
        host.samverkan()
                .themes()
                .change(coordinator, theme, new Themes.Draft("parkering", "Parkeringar", "Parking", "", List.of()))
                .orThrow();
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);

        String page = host.as("anna").get(path).body();

        assertThat(page)
                .contains("Historik: Parkeringar", "Handläggare skrev version 2", "<p>Parkering</p>", "Expedierad")
                .contains("På svenska", "Handläggare skrev den första versionen")
                .doesNotContain("samordnare<");
        assertThat(host.as("anna").inEnglish().get(path).body()).contains("History: Parkering", "Dispatched");
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void the_coordinator_archives_after_a_question_and_nobody_changes_it_then() {
        TestHost.Browser browser = host.as("samordnare");

        assertThat(browser.get(path + "/arkivera").body()).contains("Ska ”Parkering” arkiveras?");
        HttpResponse<String> done = browser.post(path + "/arkivera", "version", "1", "confirmed", "yes");

        assertThat(browser.follow(done).body()).contains("Den är arkiverad.", "Arkiverad");
        browser.get("/teman/parkering/andra");
        HttpResponse<String> refused = browser.post(
                "/teman/parkering/andra", "version", "2", "key", "parkering", "swedish", "Ny", "english", "New");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("är arkiverad. Ingen kan ändra den längre");
    }

    @Test
    void the_latest_changes_lead_to_the_history() {
        String page = host.as("samordnare").get("/samordning/andringar").body();

        assertThat(page).contains("Tema, version 1", "href=\"/samverkan" + path + "\"");
        assertThat(host.as("root").get("/samordning/andringar").statusCode()).isEqualTo(403);
    }
}
