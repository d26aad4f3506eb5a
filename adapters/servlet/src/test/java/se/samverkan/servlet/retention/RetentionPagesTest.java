package se.samverkan.servlet.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

final class RetentionPagesTest {
    private final TestHost host = TestHost.start();
    private final Network network = host.network("Mobilitet");
    private final Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
    private final TestHost.Browser browser = host.as("samordnare");

    @AfterEach
    void stop() {
        host.close();
    }

    /** A theme last changed long ago. */
    private Theme oldTheme() {
        Theme theme = host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        Header old = theme.header().changedAt(Instant.parse("2019-05-06T07:08:09Z"));
        return host.samverkan().store().save(Theme.TYPE, theme.withHeader(old), coordinator.person());
    }

    private HttpResponse<String> decide(String years) {
        return decide(years, version(browser.get("/bevarande/theme/regel").body()));
    }

    private HttpResponse<String> decide(String years, String seen) {
        return browser.post(
                "/bevarande/theme/regel",
                "version",
                seen,
                "retention",
                "dispose",
                "years",
                years,
                "reference",
                "KS 2026/17",
                "date",
                "2026-01-15",
                "decidedBy",
                "Kommunstyrelsen");
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"([0-9]*)\".*", "$1");
    }

    private static String token(String page) {
        return page.replaceAll("(?s).*name=\"token\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void the_schedule_tells_each_rule_with_its_decision() {
        assertThat(browser.get("/bevarande").body()).contains("Bevaras, inget beslut", "Erfarenhet");
        assertThat(decide("0").body()).contains("Skriv ett tal från 1 till 100, inte 0.");

        assertThat(browser.follow(decide("2")).body())
                .contains("Regeln är sparad.", "Gallras efter 2 år", "KS 2026/17, Kommunstyrelsen, 15 januari 2026");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        assertThat(host.as("anna").get("/bevarande").body())
                .contains("Gallras efter 2 år")
                .doesNotContain("Skriv in");
        assertThat(host.as("anna").get("/bevarande/theme/regel").statusCode()).isEqualTo(403);
    }

    @Test
    void a_rule_that_was_entered_meanwhile_stands_beside_what_was_typed() {
        decide("2");

        HttpResponse<String> late = decide("7", "");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<td>7</td><td>2</td>".replaceAll("(\\d)", "<p>$1</p>"), "value=\"7\"");
        assertThat(browser.follow(decide("7", version(late.body()))).body()).contains("Gallras efter 7 år");
    }

    @Test
    void disposal_shows_the_list_asks_and_leaves_a_report() {
        oldTheme();
        assertThat(browser.get("/gallring").body()).contains("Ingen posts tid har gått ut");
        decide("2");
        String page = browser.get("/gallring").body();
        assertThat(page).contains("Parkering", "6 maj 2021", "KS 2026/17", "Inget har gallrats än.");

        HttpResponse<String> unconfirmed = browser.post("/gallring", "token", token(page));
        assertThat(unconfirmed.body()).contains("Kryssa för att du har läst listan.");
        HttpResponse<String> done = browser.post("/gallring", "token", token(page), "confirmed", "yes");

        assertThat(browser.follow(done).body()).contains("Gallringen är gjord", "Gallring enligt plan", "Tema");
        assertThat(browser.get("/teman/parkering").statusCode()).isEqualTo(404);
        assertThat(browser.get("/gallring").body()).contains("Gallring 20");
    }

    @Test
    void a_list_that_is_no_longer_the_one_shown_destroys_nothing() {
        oldTheme();
        decide("2");
        browser.get("/gallring");

        HttpResponse<String> refused = browser.post("/gallring", "token", "0".repeat(64), "confirmed", "yes");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Listan har ändrats sedan du läste den", "Parkering");
    }

    @Test
    void a_hold_keeps_records_back_until_it_is_lifted() {
        Theme theme = oldTheme();
        decide("2");
        browser.get("/gallringsstopp/nytt");
        HttpResponse<String> placed = browser.post(
                "/gallringsstopp/nytt",
                "title",
                "Revision",
                "scope",
                "record",
                "record",
                host.uri("/samverkan/poster/theme/" + theme.id().value()).toString(),
                "reference",
                "KS 2026/40",
                "date",
                "2026-02-01",
                "decidedBy",
                "Revisorerna");

        String list = browser.follow(placed).body();
        assertThat(list).contains("Gallringsstoppet gäller nu.", "posten ”Parkering”", "KS 2026/40");
        assertThat(browser.get("/gallring").body()).contains("Gallringsstopp: Revision (KS 2026/40)");
        String lift = list.replaceAll("(?s).*href=\"/samverkan(/gallringsstopp/[0-9a-f-]{36}/hav)\".*", "$1");
        assertThat(browser.get(lift).body()).contains("Ska gallringsstoppet ”Revision” hävas?");
        assertThat(browser.follow(browser.post(lift, "version", "1")).body()).contains("Gallringsstoppet är hävt.");
        assertThat(browser.get("/gallring").body()).doesNotContain("Revision (");
    }

    @Test
    void a_hold_with_an_address_that_is_no_records_says_so_at_the_address() {
        browser.get("/gallringsstopp/nytt");

        assertThat(browser.post("/gallringsstopp/nytt", "scope", "record", "record", "/erfarenheter/cykel")
                        .body())
                .contains("/erfarenheter/cykel är ingen adress till en posts historik.")
                .doesNotContain("Välj vad som ska hållas kvar.");
        assertThat(browser.post("/gallringsstopp/nytt", "scope", "record").body())
                .contains("Fyll i ”Postens adress”.");
    }

    @Test
    void a_hold_with_nothing_chosen_says_so() {
        browser.get("/gallringsstopp/nytt");

        assertThat(browser.post("/gallringsstopp/nytt", "title", "Revision").body())
                .contains("Välj vad som ska hållas kvar.");
    }
}
