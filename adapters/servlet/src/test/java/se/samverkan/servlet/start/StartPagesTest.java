package se.samverkan.servlet.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.TestHost;

final class StartPagesTest {
    private final TestHost host = TestHost.start();
    private final Network network = host.network("Mobilitet");
    private final Actor kim = host.member(network, "Organisatören", "kim", Role.COORDINATOR);
    private final Actor anna = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);

    @AfterEach
    void stop() {
        host.close();
    }

    private void tell(String title) {
        host.samverkan()
                .inbox()
                .tell(
                        kim,
                        List.of(new PersonId("anna")),
                        "meeting-changed",
                        Map.of(),
                        Network.TYPE.ref(network.id()),
                        title);
    }

    @Test
    void what_a_member_has_not_seen_stands_there_until_it_is_read() {
        tell("Cykel i snö");
        TestHost.Browser browser = host.as("anna");

        String page = browser.get("/").body();
        assertThat(page).contains("Till dig", "Träffen Cykel i snö har ändrats", "Alla notiser");
        browser.post(page.replaceAll("(?s).*action=\"/samverkan(/notiser/[0-9a-f-]{36}/last)\".*", "$1"));

        assertThat(browser.get("/").body()).doesNotContain("Till dig", "Cykel i snö");
    }

    @Test
    void the_newest_stand_there_and_the_rest_are_counted() {
        for (int number = 1; number <= 5; number++) {
            tell("Träff " + number);
        }

        assertThat(host.as("anna").get("/").body())
                .contains("Alla 5 olästa notiser")
                .containsPattern("(?s)(?:Markera som läst.*){3}");
    }

    @Test
    void a_begun_draft_is_one_click_away_for_its_writer_only() {
        host.samverkan()
                .manuscripts()
                .begin(anna, ExperienceDraft.empty().with(ExperienceField.TITLE, "Halvskriven"))
                .orThrow();

        assertThat(host.as("anna").get("/").body()).contains("Du har ett utkast från", ">Halvskriven</a>");
        assertThat(host.as("kim").get("/").body()).doesNotContain("Halvskriven");
        assertThat(host.anyone().get("/").body()).doesNotContain("Halvskriven", "Till dig");
    }
}
