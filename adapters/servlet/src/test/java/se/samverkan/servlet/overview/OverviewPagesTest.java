package se.samverkan.servlet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Slug;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class OverviewPagesTest {
    private static TestHost host;
    private static Actor coordinator;

    @BeforeAll
    static void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        for (String theme : List.of("parkering", "cykel")) {
            host.samverkan()
                    .themes()
                    .add(coordinator, new Themes.Draft(theme, theme, theme, "", List.of()))
                    .orThrow();
        }
        write(coordinator, "Avgift på torget", "0882", "parkering", "2018", "2020", "FINISHED", "För dyrt.");
        write(coordinator, "Färre platser", "2480", "parkering", "2012", "", "IN_OPERATION", "");
        write(coordinator, "Lånecyklar till alla", "0880", "cykel", "", "", "PILOT", "Ingen ville låna.");
        write(coordinator, "Cykelgarage", "0580", "cykel", "2021", "2021", "PILOT", "");
        write(coordinator, "Vintercykling", "2580", "cykel", "2020", "", "PILOT", "");
    }

    private static void write(Actor by, String title, String code, String theme, String... more) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, title)
                .with(ExperienceField.MUNICIPALITIES, code)
                .with(ExperienceField.THEMES, theme)
                .with(ExperienceField.START_YEAR, more[0])
                .with(ExperienceField.END_YEAR, more[1])
                .with(ExperienceField.PHASE, more[2])
                .with(ExperienceField.DID_NOT_WORK, more[3])
                .with(ExperienceField.LEARNED, "Börja <i>tidigt</i>.");
        host.samverkan().experiences().write(by, draft, Sharing.NETWORK).orThrow();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String page(String path) {
        return host.as("samordnare").get(path).body();
    }

    @Test
    void two_stand_beside_each_other_with_what_went_wrong_and_what_is_the_same() {
        String page = page("/erfarenheter/jamfor?e=avgift-pa-torget&e=lanecyklar-till-alla");

        assertThat(page).contains("Avgift på torget", "Lånecyklar till alla", "För dyrt.", "Ingen ville låna.", "lika");
        assertThat(page).contains("&lt;i").doesNotContain("<i>tidigt");
        assertThat(page).contains("/erfarenheter/jamfor?e=avgift-pa-torget\"", "Lägg till en till");
    }

    @Test
    void never_more_than_four_and_it_says_so() {
        String all = "e=avgift-pa-torget&e=farre-platser&e=lanecyklar-till-alla&e=cykelgarage&e=vintercykling";

        assertThat(page("/erfarenheter/jamfor?" + all))
                .contains("Högst fyra på en gång", "Cykelgarage")
                .doesNotContain("Vintercykling");
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.follow(browser.get("/erfarenheter/jamfor?q=cykel&" + all))
                        .body())
                .as("as the list's form sends it")
                .contains("Högst fyra på en gång");
    }

    @Test
    void the_address_holds_nothing_but_what_is_compared() {
        HttpResponse<String> sent =
                host.as("samordnare").get("/erfarenheter/jamfor?q=x&tema=cykel&e=cykelgarage&e=finns-inte");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/erfarenheter/jamfor?e=cykelgarage");
        assertThat(page("/erfarenheter/jamfor?e=%3Cscript%3E")).contains("Inget att jämföra än");
        assertThat(host.anyone().get("/erfarenheter/jamfor?e=cykelgarage").body())
                .doesNotContain("Cykelgarage");
    }

    @Test
    void the_map_and_its_table_follow_the_filters() {
        assertThat(page("/erfarenheter/karta?tema=parkering"))
                .contains("Oskarshamn", "Umeå", "Har erfarenheter (2)", "tema=parkering&amp;kommun=0882")
                .doesNotContain(">Luleå</a>");
        assertThat(page("/erfarenheter/karta?q=lånecyklar")).contains("Har erfarenheter (1)", ">Kalmar</a>");
        assertThat(page("/erfarenheter/karta?kommun=0114"))
                .contains("/erfarenheter?kommun=0880\"")
                .doesNotContain("0114&amp;kommun");
    }

    @Test
    void the_timeline_begins_with_what_began_first_and_ends_with_what_has_no_year() {
        String page = page("/erfarenheter/tidslinje");

        assertThat(page).contains("Erfarenheter från 2012 till 2021");
        assertThat(page.indexOf("Färre platser")).isPositive().isLessThan(page.indexOf("Avgift på torget"));
        assertThat(page.indexOf("Lånecyklar till alla")).isGreaterThan(page.indexOf("Cykelgarage"));
        assertThat(page("/erfarenheter/tidslinje?tema=cykel")).doesNotContain("Färre platser");
    }

    @Test
    void the_list_leads_to_all_of_them_with_its_filters() {
        assertThat(page("/erfarenheter?tema=cykel"))
                .contains("/erfarenheter/karta?tema=cykel", "/erfarenheter/tidslinje?tema=cykel")
                .contains("Jämför de förkryssade", "value=\"cykelgarage\"");
    }

    @Test
    void a_chain_is_drawn_and_told_as_a_list_and_the_giver_sees_the_sum() {
        TestHost.Browser bo = host.as("bo");
        Experience reused = host.samverkan()
                .experiences()
                .find(coordinator, new Slug("cykelgarage"))
                .orElseThrow();
        String path = "/erfarenheter/" + reused.id().value();
        assertThat(page(path + "/kedja")).contains("Ingen kedja än");
        bo.get(path + "/nytta");
        HttpResponse<String> saved = bo.post(
                path + "/nytta",
                "stage",
                "ADAPT",
                "change",
                "Vi byggde <u>mindre</u>.",
                "effect",
                "Fullt första veckan.",
                "cycle",
                "APPLIED");
        assertThat(saved.statusCode()).isEqualTo(303);

        assertThat(page(path + "/kedja"))
                .contains(
                        "<svg class=\"sv-tree\"", "Exempelkommun B: har anpassat den", "Fullt första veckan.", "&lt;u");
        assertThat(bo.get(path).body()).contains("Berätta hur det gick", "Se kedjan av återbruk");
        assertThat(page("/erfarenheter/ledde-till"))
                .contains("Cykelgarage", "Exempelkommun B", "Vi gör på ett annat sätt nu")
                .containsSubsequence(
                        "Det här ändrade de", "Vi byggde", "Det här blev det av det", "Fullt första veckan.");
        assertThat(page("/erfarenheter/ledde-till?ar=2001")).contains("Ingen har berättat om nytta 2001");
        assertThat(host.anyone().get("/erfarenheter/ledde-till").statusCode()).isEqualTo(401);
    }
}
