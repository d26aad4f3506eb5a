package se.samverkan.servlet.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class RecommendationPagesTest {
    private TestHost host;
    private Experience experience;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        Actor official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Färre platser vid stadshuset")
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.LEARNED, "Börja tidigt.");
        experience = host.samverkan()
                .experiences()
                .write(official, draft, Sharing.NETWORK)
                .orThrow();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String proposed(TestHost.Browser browser) {
        browser.get("/rekommendationer/ny");
        HttpResponse<String> saved = browser.post(
                "/rekommendationer/ny",
                "title",
                "Börja med den egna parkeringen",
                "text",
                "Det ger ett exempel att visa.",
                "addressee",
                "MUNICIPALITY",
                "themes",
                "parkering");
        assertThat(saved.statusCode()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow().replaceFirst("^/samverkan", "");
    }

    @Test
    void a_recommendation_is_proposed_given_evidence_and_adopted() {
        TestHost.Browser browser = host.as("samordnare");
        String path = proposed(browser);
        browser.get(path + "/underlag");

        HttpResponse<String> added = browser.post(
                path + "/underlag",
                "version",
                "1",
                "stance",
                "SUPPORTS",
                "record",
                "experience/" + experience.id().value(),
                "statement",
                "Kommunen började med sin egen byggnad.");

        assertThat(browser.follow(added).body())
                .contains(
                        "Kommunen började med sin egen byggnad.",
                        "Umeå",
                        "Färre platser vid stadshuset",
                        "Styrka: svag");
        browser.post(path + "/status", "version", "2", "status", "ADOPTED");
        assertThat(browser.get(path).body()).contains("Antagen", "Markera som genomförd");
        assertThat(host.as("anna").inEnglish().get("/rekommendationer").body())
                .contains("Adopted", "Strength: weak", "<h3 class=\"sv-card__title\" lang=\"sv\">");
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(404);
        assertThat(browser.get(path + "/publicera").body()).contains("Det går inte att ta tillbaka");
        assertThat(browser.follow(browser.post(path + "/publicera", "version", "2"))
                        .body())
                .contains("Någon annan hann ändra före dig");
        assertThat(browser.follow(browser.confirm(path + "/publicera")).body()).contains("Alla kan läsa den nu");
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_recommendation_without_evidence_is_not_adopted() {
        TestHost.Browser browser = host.as("samordnare");
        String path = proposed(browser);

        HttpResponse<String> refused = browser.post(path + "/status", "version", "1", "status", "ADOPTED");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Lägg till minst ett underlag");
    }

    @Test
    void a_stale_change_shows_both_versions_in_words() {
        TestHost.Browser browser = host.as("samordnare");
        String change = proposed(browser) + "/andra";
        browser.get(change);
        browser.post(change, changed("1", "REGION"));

        HttpResponse<String> late = browser.post(change, changed("1", "STATE"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("<td><p>Staten</p></td><td><p>Regioner</p></td>", "<td><p>Parkering</p></td>")
                .doesNotContain("<p>STATE</p>", "<p>REGION</p>", "<p>parkering</p>");
    }

    private static String[] changed(String version, String addressee) {
        return new String[] {
            "version", version,
            "title", "Börja med den egna parkeringen",
            "text", "Det ger ett exempel att visa.",
            "addressee", addressee,
            "themes", "parkering"
        };
    }

    @Test
    void an_official_takes_a_position_for_their_organisation() {
        String path = proposed(host.as("samordnare"));
        TestHost.Browser anna = host.as("anna");
        anna.get(path);

        HttpResponse<String> refused = anna.post(path + "/stallning", "stand", "RESERVES", "reason", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Fel:", "href=\"#f-reason\"");

        HttpResponse<String> taken =
                anna.post(path + "/stallning", "stand", "RESERVES", "reason", "Vi har för få platser.");
        assertThat(anna.follow(taken).body()).contains("Exempelkommun A", "Reservation", "Vi har för få platser.");
    }

    @Test
    void only_a_coordinator_proposes_and_concludes() {
        assertThat(host.as("anna").get("/rekommendationer/ny").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/slutsatser/ny").statusCode()).isEqualTo(401);
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/slutsatser/ny");

        HttpResponse<String> saved =
                browser.post("/slutsatser/ny", "text", "Egna exempel övertygar.", "themes", "parkering");

        assertThat(browser.follow(saved).body()).contains("Egna exempel övertygar.");
    }
}
