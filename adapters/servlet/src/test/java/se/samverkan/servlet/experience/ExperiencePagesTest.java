package se.samverkan.servlet.experience;

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

final class ExperiencePagesTest {
    private TestHost host;
    private Actor coordinator;
    private Actor official;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Experience written(Sharing sharing) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Färre platser vid stadshuset")
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.LEARNED, "Börja <b>tidigt</b>.");
        return host.samverkan().experiences().write(official, draft, sharing).orThrow();
    }

    @Test
    void four_fields_are_enough_to_write_and_share() {
        TestHost.Browser browser = host.as("anna");
        browser.get("/erfarenheter/ny");

        HttpResponse<String> saved = browser.post(
                "/erfarenheter/ny",
                "title",
                "Laddning vid kommunhuset blev full",
                "municipalities",
                "Karlshamn, Umeå kommun",
                "themes",
                "parkering",
                "learned",
                "Skilj på besökare och anställda.",
                "sharing",
                "NETWORK");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.follow(saved).body())
                .contains(
                        "Laddning vid kommunhuset blev full",
                        "Karlshamn och Umeå",
                        "Nätverkets kommuner kan läsa den nu");
        assertThat(host.as("bo").get("/erfarenheter?q=laddning").body()).contains("Laddning vid kommunhuset blev full");
    }

    @Test
    void what_was_typed_stays_when_something_is_missing() {
        TestHost.Browser browser = host.as("anna");
        browser.get("/erfarenheter/ny");

        HttpResponse<String> refused =
                browser.post("/erfarenheter/ny", "title", "Halvfärdig", "municipalities", "Karlshamn");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<title>Fel:",
                        "value=\"Halvfärdig\"",
                        "value=\"Karlshamn\"",
                        "href=\"#f-themes\"",
                        "aria-invalid=\"true\"");
    }

    @Test
    void a_draft_is_seen_by_its_writer_only() {
        Experience draft = written(Sharing.DRAFT);
        String path = "/erfarenheter/" + draft.id().value();

        assertThat(host.as("anna").get(path).statusCode()).isEqualTo(200);
        assertThat(host.as("bo").get(path).statusCode()).isEqualTo(404);
        assertThat(host.as("samordnare").get(path).statusCode()).isEqualTo(404);
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void sharing_and_publishing_ask_first() {
        Experience draft = written(Sharing.DRAFT);
        String path = "/erfarenheter/" + draft.id().value();
        TestHost.Browser anna = host.as("anna");

        assertThat(anna.get(path + "/dela").body()).contains("allmän handling");
        assertThat(anna.follow(anna.confirm(path + "/dela")).body()).contains("Nätverkets kommuner kan läsa den nu");
        assertThat(anna.get(path + "/publicera").statusCode()).isEqualTo(403);
        TestHost.Browser samordnare = host.as("samordnare");
        assertThat(samordnare.confirm(path + "/publicera").statusCode()).isEqualTo(303);
        assertThat(host.anyone().get(path).body()).contains("Färre platser vid stadshuset");
    }

    @Test
    void what_is_not_shared_yet_says_so_and_is_completed_and_shared_in_one_go() {
        Experience draft = written(Sharing.DRAFT);
        String path = "/erfarenheter/" + draft.id().value();
        TestHost.Browser anna = host.as("anna");

        assertThat(anna.get(path).body())
                .contains("Bara du kan läsa den än", path + "/dela")
                .doesNotContain("<dt>Skede</dt>", "<dt>Period</dt>");
        assertThat(anna.get(path + "/andra").body()).contains("Spara och gå vidare till att dela");
        HttpResponse<String> saved = anna.post(
                path + "/andra",
                "version",
                "1",
                "title",
                "Färre platser",
                "municipalities",
                "Umeå",
                "themes",
                "parkering",
                "learned",
                "Börja tidigt.",
                "then",
                "share");

        assertThat(anna.follow(saved).body()).contains("Vill du dela med hela nätverket?", "Färre platser");
        anna.confirm(path + "/dela");
        assertThat(anna.get(path).body()).doesNotContain("kan läsa den än");
        assertThat(anna.get(path + "/andra").body()).doesNotContain("gå vidare till att dela");
    }

    @Test
    void what_was_changed_after_the_question_is_not_published_unseen() {
        Experience shared = written(Sharing.NETWORK);
        String path = "/erfarenheter/" + shared.id().value();
        TestHost.Browser samordnare = host.as("samordnare");
        samordnare.get(path + "/publicera");
        String seen = String.valueOf(shared.header().version().number());
        host.samverkan()
                .experiences()
                .verify(official, shared.id(), shared.header().version())
                .orThrow();

        assertThat(samordnare
                        .follow(samordnare.post(path + "/publicera", "version", seen, "confirmed", "yes"))
                        .body())
                .contains("Någon annan hann ändra före dig");
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void words_of_people_are_escaped_and_invented_ones_are_marked() {
        String page = host.as("bo")
                .get("/erfarenheter/" + written(Sharing.NETWORK).id().value())
                .body();

        assertThat(page)
                .contains("Börja &lt;b&gt;tidigt&lt;/b&gt;.", "sv-tag--example")
                .doesNotContain("<b>tidigt");
    }

    @Test
    void a_stale_change_shows_both_versions_and_keeps_what_was_typed() {
        Experience stored = written(Sharing.NETWORK);
        String path = "/erfarenheter/" + stored.id().value() + "/andra";
        TestHost.Browser first = host.as("anna");
        TestHost.Browser second = host.as("anna");
        first.get(path);
        second.get(path);
        assertThat(change(second, path, "Den andras titel").statusCode()).isEqualTo(303);

        HttpResponse<String> late = change(first, path, "Min titel");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Den andras titel", "value=\"Min titel\"", "name=\"version\" value=\"2\"")
                .containsPattern(
                        "<th scope=\"row\">Vad gjorde ni\\?\\s*<span class=\"sv-tag sv-tag--warn\">Skiljer sig")
                .containsPattern("<th scope=\"row\">Kostnad\\s*</th><td></td><td></td>");
    }

    private static HttpResponse<String> change(TestHost.Browser browser, String path, String title) {
        return browser.post(
                path,
                "version",
                "1",
                "title",
                title,
                "municipalities",
                "Umeå",
                "themes",
                "parkering",
                "learned",
                "Börja tidigt.",
                "cost",
                "");
    }

    @Test
    void others_tell_that_they_had_use_of_it_and_the_owner_does_not() {
        String path = "/erfarenheter/" + written(Sharing.NETWORK).id().value();
        TestHost.Browser bo = host.as("bo");
        bo.get(path + "/nytta");

        HttpResponse<String> told = bo.post(path + "/nytta", "stage", "ADAPT", "change", "Vi frågade först.");

        assertThat(bo.follow(told).body()).contains("Exempelkommun B</strong> har anpassat den", "Vi frågade först.");
        assertThat(host.as("anna").get(path).body()).doesNotContain("/nytta\"");
    }

    @Test
    void the_giver_reads_in_the_inbox_and_on_the_start_page_who_uses_what_they_shared() {
        String path = "/erfarenheter/" + written(Sharing.NETWORK).id().value();
        TestHost.Browser bo = host.as("bo");
        bo.get(path + "/nytta");
        bo.post(path + "/nytta", "stage", "REUSE", "change", "Vi frågade först.");

        String said = "Exempelkommun B använder den: Färre platser vid stadshuset";
        assertThat(host.as("anna").get("/notiser").body()).contains(said);
        assertThat(host.as("anna").get("/").body()).contains(said, "Till dig");
        assertThat(host.as("anna").inEnglish().get("/notiser").body())
                .contains("Exempelkommun B uses it: Färre platser vid stadshuset");
    }

    @Test
    void the_filters_are_reached_before_the_list() {
        written(Sharing.NETWORK);

        assertThat(host.as("bo").get("/erfarenheter").body())
                .containsSubsequence("href=\"#filter\"", "id=\"traffar\"", "id=\"filter\"");
    }

    @Test
    void every_filter_tells_how_many_it_leaves() {
        written(Sharing.NETWORK);

        assertThat(host.as("bo").get("/erfarenheter").body())
                .containsPattern("name=\"tema\" value=\"parkering\"[^/]*/span>[^/]*/span>1<")
                .containsPattern("name=\"grupp\" value=\"B3\"[^/]*/span>[^/]*/span>1<");
    }

    @Test
    void a_long_search_says_what_was_searched_for_and_marks_of_direction_do_not_turn_the_page() {
        String page = host.as("bo")
                .get("/erfarenheter?q=%E2%80%AEcykel" + "+l%C3%A5ng".repeat(100))
                .body();

        assertThat(page).contains("Vi sökte på de första 200 tecknen").doesNotContain("\u202e");
        assertThat(host.as("bo").get("/erfarenheter?q=cykel").body()).doesNotContain("Vi sökte på de första");
    }

    @Test
    void a_narrowed_search_that_finds_nothing_offers_the_same_words_without_the_choices() {
        written(Sharing.NETWORK);

        assertThat(host.as("bo").get("/erfarenheter?q=stadshuset&skede=PILOT").body())
                .contains("Ingen erfarenhet passar både orden och valen", "/samverkan/erfarenheter?q=stadshuset\"");
    }

    @Test
    void what_a_colleague_told_meanwhile_stands_beside_what_was_typed() {
        String path = "/erfarenheter/" + written(Sharing.NETWORK).id().value();
        TestHost.Browser bo = host.as("bo");
        bo.get(path + "/nytta");
        String page = bo.follow(bo.post(path + "/nytta", "stage", "ADAPT", "change", "Vi frågade först."))
                .body();
        String on = page.replaceAll("(?s).*(/erfarenheter/[0-9a-f-]+/nytta/[0-9a-f-]+).*", "$1");
        bo.get(on);
        bo.post(on, "version", "1", "stage", "REUSE", "change", "Vi byggde om.");

        HttpResponse<String> late = bo.post(on, "version", "1", "stage", "REUSE", "change", "Vi ångrade oss.");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Vi ångrade oss.", "Vi byggde om.", "name=\"version\" value=\"2\"")
                .contains("<p>Vi använder den</p>")
                .doesNotContain("<p>REUSE</p>");
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_do() {
        written(Sharing.NETWORK);

        assertThat(host.as("bo").get("/erfarenheter?q=trollf%C3%A4rja").body())
                .contains(
                        "Inga träffar på ”trollfärja”",
                        "Pröva ett bredare eller vanligare ord",
                        "/fragor/ny?q=trollf%C3%A4rja")
                .doesNotContain("Visa träffar");
        assertThat(host.as("bo")
                        .inEnglish()
                        .get("/erfarenheter?q=trollf%C3%A4rja")
                        .body())
                .contains("No results for \"trollfärja\"");
    }
}
