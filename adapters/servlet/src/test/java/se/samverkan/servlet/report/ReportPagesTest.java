package se.samverkan.servlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationDraft;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class ReportPagesTest {
    private TestHost host;
    private Recommendation recommendation;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        recommendation = host.samverkan()
                .recommendations()
                .propose(
                        coordinator,
                        new RecommendationDraft(
                                "Börja <själv>", "Visa hur.", "MUNICIPALITY", List.of("parkering"), List.of(), "", ""))
                .orThrow();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String path(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^/samverkan", "");
    }

    private static String written(TestHost.Browser browser) {
        browser.get("/pm/nytt");
        HttpResponse<String> saved = browser.post(
                "/pm/nytt",
                "series",
                "PM 2026:1",
                "title",
                "Det vi lärde oss",
                "summary",
                "Det viktigaste.",
                "language",
                "sv");
        assertThat(saved.statusCode()).isEqualTo(303);
        return path(saved);
    }

    @Test
    void the_coordinator_is_told_what_a_pm_lacks() {
        assertThat(host.as("samordnare").get("/pm").body())
                .contains("Det finns inget PM än", "ingen panel är dragen", "Skriv ett PM")
                .doesNotContain("ingen rekommendation är skriven");
        assertThat(host.as("anna").get("/pm").body())
                .contains("Det finns inget PM än")
                .doesNotContain("ingen panel är dragen", "Skriv ett PM");
    }

    @Test
    void a_pm_is_written_settled_and_published_and_only_then_read_by_anyone() {
        TestHost.Browser browser = host.as("samordnare");
        String pm = written(browser);
        assertThat(host.anyone().get(pm).statusCode()).isEqualTo(404);
        assertThat(host.as("anna").get(pm).body())
                .contains("Det vi lärde oss", "Det viktigaste.")
                .doesNotContain("Ändra dina texter");

        HttpResponse<String> settled = browser.confirm(pm + "/faststall");
        assertThat(browser.follow(settled).body()).contains("PM:et är fastställt", "Publicera för alla");
        assertThat(browser.follow(browser.confirm(pm + "/publicera")).body()).contains("Alla kan läsa det nu");

        assertThat(host.anyone().get(pm).body())
                .contains("Det vi lärde oss", "Börja &lt;själv&gt;", "lang=\"sv\"")
                .doesNotContain("Börja <själv>");
        assertThat(host.anyone().get("/pm").body()).contains("Det vi lärde oss", "Publicerat");
    }

    @Test
    void settling_words_that_changed_meanwhile_is_refused() {
        TestHost.Browser browser = host.as("samordnare");
        String pm = written(browser);
        browser.get(pm + "/faststall");

        HttpResponse<String> settled = browser.post(pm + "/faststall", "version", "7");

        assertThat(browser.follow(settled).body()).contains("Någon annan hann ändra", "Det här är ett utkast");
    }

    @Test
    void a_stale_change_shows_both_versions_and_keeps_what_was_typed() {
        TestHost.Browser browser = host.as("samordnare");
        String pm = written(browser);
        browser.get(pm + "/andra");
        browser.post(pm + "/andra", "version", "1", "series", "PM 1", "title", "Den andres titel");

        HttpResponse<String> stale =
                browser.post(pm + "/andra", "version", "1", "series", "PM 1", "title", "Min titel");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("value=\"Min titel\"", "Den andres titel", "Någon annan hann spara");
    }

    @Test
    void a_pm_without_a_title_is_told_at_its_field() {
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/pm/nytt");

        HttpResponse<String> refused = browser.post("/pm/nytt", "series", "PM 1", "title", "", "summary", "Kvar");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-title\"", "Kvar", "<title>Fel:");
    }

    @Test
    void a_pm_is_downloaded_in_the_formats_that_are_there() {
        String pm = written(host.as("samordnare"));
        TestHost.Browser anna = host.as("anna");
        assertThat(anna.get(pm).body()).contains("pm.md?lang=sv").doesNotContain("pm.pdf");

        HttpResponse<String> text = anna.get(pm + "/pm.md?lang=en");

        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"PM-2026-1-en.md\"");
        assertThat(text.body()).contains("Det vi lärde oss", "Recommendations");
        assertThat(anna.get(pm + "/pm.pdf").statusCode()).isEqualTo(404);
        assertThat(anna.get(pm + "/annat").statusCode()).isEqualTo(404);
        assertThat(host.anyone().get(pm + "/pm.md").statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_coordinator_writes() {
        assertThat(host.as("anna").get("/pm/nytt").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/pm/nytt").statusCode()).isEqualTo(401);
    }

    @Test
    void a_recommendation_has_a_page_to_take_home() {
        String home = "/ta-med-hem/rekommendation/" + recommendation.id().value();

        assertThat(host.as("anna").get(home).body()).contains("Börja &lt;själv&gt;", "Ta med hem");
        assertThat(host.anyone().get(home).statusCode()).isEqualTo(404);
    }
}
