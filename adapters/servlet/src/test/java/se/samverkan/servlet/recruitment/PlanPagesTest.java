package se.samverkan.servlet.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.recruitment.KeepApart;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.selection.Panel;
import se.samverkan.servlet.TestHost;

final class PlanPagesTest {
    private TestHost host;
    private Actor coordinator;
    private TestHost.Browser browser;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        browser = host.as("samordnare");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String begun(String seats) {
        browser.get("/urval/ny");
        return location(browser.post("/urval/ny", "title", "Hösten 2026", "seats", seats));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^/samverkan", "");
    }

    private PanelPlan plan() {
        return host.samverkan().plans().open(coordinator).get(0);
    }

    private String version() {
        return String.valueOf(plan().header().version().number());
    }

    /** The page comes again by itself until the trial is done. */
    private String tried(String path, String method, String... more) {
        browser.get(path + "/metod");
        browser.post(
                path + "/metod",
                Stream.concat(Stream.of("method", method), Stream.of(more)).toArray(String[]::new));
        return browser.getAfter(
                        path + "/metod",
                        page -> page.headers().firstValue("Refresh").isPresent())
                .body();
    }

    private void mirrorOnlyTheParts(String path, String seats) {
        browser.get(path + "/kvoter");
        browser.post(path + "/kvoter", "version", version(), "seats", seats, "features", "part", "go", "suggest");
        assertThat(plan().quotas()).hasSize(3);
    }

    private String sent(String path, String text) {
        return browser.send(path + "/fil", "candidates", "c.csv", text.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    @Test
    void from_nothing_to_a_panel() {
        String path = begun("6");
        assertThat(browser.get(path).body()).contains("Alla 290 kommuner i landet");
        assertThat(browser.get(path + "/kvoter").body())
                .contains("Kvoterna går att uppfylla", "Kommungrupp", "Storlek", "Landsdel");
        mirrorOnlyTheParts(path, "6");
        String next = location(browser.post(
                path + "/kvoter",
                "version",
                version(),
                "seats",
                "6",
                "features",
                "part",
                "min-0",
                "1",
                "max-0",
                "2",
                "min-1",
                "1",
                "max-1",
                "3",
                "min-2",
                "1",
                "max-2",
                "4",
                "mustHave",
                "Umeå",
                "apart",
                "Malmö, Lund",
                "go",
                "next"));
        assertThat(next).isEqualTo(path + "/metod");
        assertThat(plan().rules().mustHave()).containsExactly(MunicipalityCode.of("2480"));
        assertThat(plan().rules().apart())
                .containsExactly(new KeepApart(List.of(MunicipalityCode.of("1280"), MunicipalityCode.of("1281")), 1));

        assertThat(tried(path, "leximin-1")).contains("är den minsta chansen", "Gini", "Det är bevisat");
        String panel = location(browser.post(path + "/dra", "seed", "7"));

        assertThat(browser.get(panel).body()).contains("Hösten 2026", "frö 7");
        Panel drawn = host.samverkan().panels().all(coordinator).get(0);
        assertThat(drawn.seated()).hasSize(6).contains(MunicipalityCode.of("2480"));
        assertThat(host.samverkan().panels().comesOutAgain(drawn)).isTrue();
        assertThat(location(browser.get(path + "/dra"))).isEqualTo(panel);
        assertThat(browser.post(path + "/dra", "seed", "8").body()).contains("Planen är avslutad");
    }

    @Test
    void quotas_that_cannot_be_met_are_told_in_words_with_a_change_that_helps() {
        String path = begun("3");
        mirrorOnlyTheParts(path, "3");
        browser.post(
                path + "/kvoter",
                "version",
                version(),
                "seats",
                "3",
                "features",
                "part",
                "min-0",
                "2",
                "max-0",
                "2",
                "min-1",
                "2",
                "max-1",
                "2",
                "min-2",
                "0",
                "max-2",
                "1");

        assertThat(browser.get(path + "/kvoter").body())
                .contains("Ingen panel uppfyller kvoterna", "tillsammans 4 men platserna är 3", "Gör den ändringen")
                .contains("Landsdel: Götaland, 2 → 1–2");
        browser.post(path + "/anpassa");
        assertThat(browser.get(path + "/kvoter").body()).contains("Kvoterna går att uppfylla");
        assertThat(plan().quotas().get(0).min()).isEqualTo(1);

        HttpResponse<String> late = browser.post(
                path + "/kvoter",
                "version",
                "1",
                "seats",
                "5",
                "features",
                "part",
                "row",
                plan().quotas().get(0).feature() + "=" + plan().quotas().get(0).value(),
                "min-0",
                "4");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Någon annan hann spara före dig", "<p>5</p>", "<p>3</p>", "value=\"4\"", "Sparat: 1");
        assertThat(plan().quotas().get(0).min()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_in_a_file_is_told_with_row_and_column() {
        String path = begun("2");
        browser.get(path);

        assertThat(sent(path, "kommun;bredband\nUmeå;bra\nAtlantis;bra\n"))
                .contains("c.csv rad 3 kolumn kommun: 'Atlantis' är ingen kommun vi känner");
        assertThat(sent(path, "kommun;bredband\nUmeå;bra\nLund;\n"))
                .contains("c.csv rad 3 kolumn bredband: värdet saknas");
        sent(path, "kommun;bredband\nUmeå;bra\nLund;dåligt\nBjurholm;bra\n");
        assertThat(browser.get(path).body()).contains("3 kommuner ur en fil", "bredband");
        assertThat(browser.get(path + "/kvoter").body()).contains("value=\"bredband\"");
    }

    @Test
    void quotas_give_way_within_the_limits_that_are_typed() {
        String path = begun("3");
        mirrorOnlyTheParts(path, "3");
        String next = location(limited(path, "flexible", "", "1"));
        assertThat(browser.get(next).body()).contains("Som lägst", "name=\"least-0\"", "name=\"largest-2\"");

        limited(path, "check", "1", "1");
        assertThat(browser.get(path + "/kvoter").body())
                .contains("Förslaget håller sig inom de gränser", "Landsdel: Götaland, 2 → 1–2");
        limited(path, "check", "2", "1");
        assertThat(browser.get(path + "/kvoter").body())
                .contains("Det går inte ens om kvoterna ger vika")
                .doesNotContain("Gör den ändringen");
        assertThat(plan().limits()).hasSize(1);
    }

    /** Two, two and up to one of three seats. */
    private HttpResponse<String> limited(String path, String go, String least, String most) {
        return browser.post(
                path + "/kvoter",
                "version",
                version(),
                "seats",
                "3",
                "features",
                "part",
                "min-0",
                "2",
                "max-0",
                "2",
                "least-0",
                least,
                "min-1",
                "2",
                "max-1",
                "2",
                "min-2",
                "0",
                "max-2",
                most,
                "go",
                go);
    }

    @Test
    void spread_counts_over_features_too_for_the_methods_that_seek_it() {
        String path = begun("6");
        mirrorOnlyTheParts(path, "6");
        tried(path, "leximin-1", "spread", "group");
        assertThat(plan().method()).isEqualTo("leximin-1");

        assertThat(tried(path, "spread-first-1", "spread", "group"))
                .contains("Prov: Jämnast, och rättvist bland jämna paneler", "närhet på kartan och i: Kommungrupp");
        assertThat(plan().method()).isEqualTo("spread-first-1;group");
        assertThat(browser.post(path + "/metod", "method", "local-pivotal-1", "spread", "smak")
                        .body())
                .contains("Välj bland dem som finns");
    }

    @Test
    void only_coordinators_plan() {
        String path = begun("6");

        assertThat(host.as("anna").get("/urval/ny").statusCode()).isEqualTo(403);
        assertThat(host.as("anna").get(path).statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/urval").body()).doesNotContain("Hösten 2026");
    }

    @Test
    void a_plan_without_a_name_or_with_too_many_seats_is_told_so() {
        browser.get("/urval/ny");

        assertThat(browser.post("/urval/ny", "title", "", "seats", "291").body())
                .contains("Skriv ett tal från 1 till 290, inte 291", "Fyll i ”Vad panelen ska heta”");
    }
}
