package se.samverkan.servlet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.Code;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewDraft;
import se.samverkan.interview.Occasion;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

final class FindingPagesTest {
    private TestHost host;
    private Actor coordinator;
    private Actor anna;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        anna = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Code code(String name) {
        return host.samverkan().coding().addCode(coordinator, name, "").orThrow();
    }

    private Passage coded(Code code) {
        InterviewDraft draft = new InterviewDraft(
                anna.organisation().orElseThrow(),
                "Trafikplanerare",
                "2026-05-02",
                Occasion.Form.NOTES,
                "Svaren används i ett PM.",
                "2026-05-01",
                Optional.empty(),
                List.of(),
                "Stolparna räcker inte.",
                Language.SWEDISH);
        Interview interview =
                host.samverkan().interviews().record(coordinator, draft).orThrow();
        return host.samverkan()
                .coding()
                .code(
                        coordinator,
                        interview.id(),
                        interview.transcript().find("Stolparna räcker inte.").orElseThrow(),
                        List.of(code.id()))
                .orThrow();
    }

    private Theme theme(String key) {
        return host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft(key, "Tema " + key, "Theme " + key, "", List.of()))
                .orThrow();
    }

    @Test
    void codes_become_a_theme_that_is_traced_to_what_was_said() {
        Code code = code("Laddning");
        coded(code);
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get("/fynd").body()).contains("Laddning", "Räcker intervjuerna?", "minst sex intervjuer");
        HttpResponse<String> none = browser.get("/fynd/tema");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Kryssa för minst en kod.");
        String id = code.id().value().toString();
        assertThat(browser.get("/fynd/tema?codes=" + id).body())
                .contains("utsnitt: 1, kommuner: 1", "value=\"Laddning\"");
        HttpResponse<String> refused = browser.post("/fynd/tema", "codes", id, "swedish", "Laddning", "key", "Å");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Laddning\"", "value=\"" + id + "\"");

        HttpResponse<String> made = browser.post(
                "/fynd/tema", "codes", id, "swedish", "Laddning", "english", "Charging", "key", "laddning");

        assertThat(browser.follow(made).body()).contains("Temat är skapat", "Stolparna räcker inte.");
        assertThat(host.anyone().get("/teman/laddning").body()).contains("/teman/laddning/underlag");
        assertThat(host.anyone().get("/teman/laddning/underlag").body())
                .contains("Kommuner som talat om det")
                .doesNotContain("Stolparna", "Godkända");
    }

    @Test
    void members_read_approved_quotations_and_no_passages() {
        Code code = code("Laddning");
        Passage passage = coded(code);
        host.samverkan()
                .findings()
                .theme(coordinator, List.of(code.id()), "laddning", "Laddning", "Charging", "")
                .orThrow();
        TestHost.Browser bo = host.as("bo");
        assertThat(bo.get("/teman/laddning/underlag").body())
                .contains("Inget citat är godkänt än")
                .doesNotContain("Stolparna");
        Quotation quotation = host.samverkan()
                .quotations()
                .propose(coordinator, passage.id(), "Stolparna räcker inte.")
                .orThrow();
        host.samverkan()
                .quotations()
                .decide(anna, quotation.id(), QuotationAnswer.Decision.APPROVED, "")
                .orThrow();

        assertThat(bo.get("/teman/laddning/underlag").body())
                .contains("”Stolparna räcker inte.”", "Exempelkommun A", "sv-tag--example");
        assertThat(bo.get("/fynd").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/fynd").statusCode()).isEqualTo(401);
    }

    @Test
    void codes_are_added_to_a_theme_that_is_there() {
        Code code = code("Laddning");
        coded(code);
        Theme theme = theme("energi");
        TestHost.Browser browser = host.as("samordnare");
        String id = code.id().value().toString();
        browser.get("/fynd/tema?codes=" + id);
        assertThat(browser.post("/fynd/tema/lagg-till", "codes", id).statusCode())
                .isEqualTo(422);

        HttpResponse<String> added = browser.post(
                "/fynd/tema/lagg-till", "codes", id, "theme", theme.id().value().toString());

        assertThat(browser.follow(added).body()).contains("tillagda i temat", "Stolparna räcker inte.");
    }

    @Test
    void votes_are_anonymous_at_most_three_and_shown_from_five() {
        Theme one = theme("ett");
        theme("tva");
        theme("tre");
        theme("fyra");
        String[] four = host.samverkan().themes().all(anna).stream()
                .flatMap(theme -> List.of("themes", theme.id().value().toString()).stream())
                .toArray(String[]::new);
        TestHost.Browser browser = host.as("anna");
        assertThat(browser.get("/prioritera").body()).contains("Du röstar anonymt", "Ingen har röstat än");
        HttpResponse<String> many = browser.post("/prioritera", four);
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(many.body()).contains("Du har valt 4 teman. Välj högst 3.");
        assertThat(browser.post("/prioritera").body()).contains("Välj minst ett tema.");

        String vote = one.id().value().toString();
        for (int i = 0; i < 4; i++) {
            browser.post("/prioritera", "themes", vote);
        }
        assertThat(browser.get("/prioritera").body())
                .contains("4 har röstat. Vi visar")
                .doesNotContain("sv-plot");
        assertThat(browser.follow(browser.post("/prioritera", "themes", vote)).body())
                .contains("Din röst är räknad", "5 har röstat", "sv-plot");
        assertThat(browser.inEnglish().get("/prioritera").body()).contains("5 have voted", "Theme ett");
    }
}
