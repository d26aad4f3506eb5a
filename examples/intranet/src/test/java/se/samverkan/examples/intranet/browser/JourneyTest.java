package se.samverkan.examples.intranet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.examples.intranet.RunningIntranet;

/** What people do: log in, write an experience, edit at the same time as somebody else, go through a page with the keyboard. */
final class JourneyTest {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page official() {
        return chromium.windowOf("tjansteperson-a", Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
    }

    @Test
    void a_role_logs_in_with_the_hosts_form_and_comes_back_to_the_plugin() {
        Page page = official();

        assertThat(page.url()).endsWith("/samverkan/");
        assertThat(page.locator("body").innerText()).contains("Exempelkommun A");
    }

    @Test
    void a_wrong_password_keeps_the_name_and_says_what_to_do() {
        Page page = chromium.window(Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
        page.navigate("/logga-in");
        page.getByLabel("Användarnamn").fill("samordnare");
        page.getByLabel("Lösenord").fill("fel");
        page.locator("main button[type=submit]").click();

        assertThat(page).hasTitle(Pattern.compile("^Fel:"));
        assertThat(page.locator("[role=alert]").innerText()).contains("hör inte ihop");
        assertThat(page.getByLabel("Användarnamn").inputValue()).isEqualTo("samordnare");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void a_form_without_the_sessions_secret_logs_nobody_in() {
        Page page = chromium.window(Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
        page.navigate("/logga-in");
        page.evaluate("document.querySelector('main input[name=token]').value = 'forged'");
        page.getByLabel("Användarnamn").fill("samordnare");
        page.getByLabel("Lösenord").fill("prova-samordnare");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("main button[type=submit]").click());
        page.navigate("/");

        assertThat(page.locator(".ek-user").innerText()).isEqualTo("Logga in");
    }

    @Test
    void after_the_log_in_nobody_is_led_to_another_site() {
        Page page = chromium.window(Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
        page.navigate("/logga-in?vidare=//example.org/");
        page.getByLabel("Användarnamn").fill("samordnare");
        page.getByLabel("Lösenord").fill("prova-samordnare");
        page.locator("main button[type=submit]").click();
        Chromium.awaitLoggedIn(page);

        assertThat(page.url()).startsWith(RunningIntranet.address());
    }

    @Test
    void the_log_in_page_asks_for_nothing_that_is_missing() {
        Page page = chromium.window(Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
        List<String> missing = new ArrayList<>();
        page.onResponse(response -> {
            if (response.status() >= 400) {
                missing.add(response.url());
            }
        });
        page.navigate("/logga-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(missing).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_searched_for_their_beginning() {
        Page page = official();
        Response response = page.navigate("/samverkan/erfarenheter?q=" + "å".repeat(10_000));

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.locator("main").innerText()).contains("Vi sökte på de första 200 tecknen");
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).isLessThanOrEqualTo(Chromium.WIDE);
    }

    @Test
    void an_official_writes_an_experience_which_is_marked_as_an_example() {
        Page page = official();
        write(page, "Skyltar som någon läser");

        assertThat(page.locator("main").innerText()).contains("Exempel").contains("Färre ord räckte.");
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static void write(Page page, String title) {
        page.navigate("/samverkan/erfarenheter/ny");
        page.locator("[name=title]").fill(title);
        page.locator("[name=municipalities]").fill("9901");
        page.locator("[name=themes]").first().check();
        page.locator("[name=learned]").fill("Färre ord räckte.");
        page.locator("[name=sharing][value=NETWORK]").check();
        send(page);
        assertThat(page.locator("h1")).hasText(title);
    }

    /** By the button that the Enter key would press. */
    private static void send(Page page) {
        page.locator("main form button[type=submit]").first().click();
    }

    @Test
    void what_was_typed_is_kept_without_a_button_and_found_again() {
        Page page = official();
        page.navigate("/samverkan/erfarenheter/ny");
        page.locator("[name=title]").fill("Avbruten mitt i en mening");
        page.locator("#sparat").waitFor();

        page.navigate("/samverkan/erfarenheter/utkast");
        page.getByText("Avbruten mitt i en mening").first().click();
        assertThat(page.locator("[name=title]").inputValue()).isEqualTo("Avbruten mitt i en mening");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void an_empty_form_comes_back_with_all_that_is_missing_and_nothing_for_axe() {
        Page page = official();
        page.navigate("/samverkan/erfarenheter/ny");
        page.locator("[name=learned]").fill("Det här ska stå kvar.");
        send(page);

        assertThat(page).hasTitle(Pattern.compile("^Fel"));
        assertThat(page.locator("[name=learned]").inputValue()).isEqualTo("Det här ska stå kvar.");
        assertThat(page.locator("[name=title]").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void who_saves_second_sees_both_versions_and_keeps_what_was_typed() {
        Page first = official();
        write(first, "Två skriver samtidigt");
        String edit = first.url().replaceAll("[?#].*", "") + "/andra";
        Page second = first.context().newPage();
        first.navigate(edit);
        second.navigate(edit);

        first.locator("[name=learned]").fill("Det första svaret.");
        send(first);
        first.waitForURL(url -> !url.contains("/andra"));
        second.locator("[name=learned]").fill("Det andra svaret.");
        send(second);

        assertThat(second.locator("main")).containsText("hann spara före dig");
        assertThat(second.locator("main").innerText()).contains("Det första svaret.");
        assertThat(second.locator("[name=learned]").inputValue()).isEqualTo("Det andra svaret.");
        assertThat(Axe.violations(second)).isEmpty();
    }

    @Test
    void every_link_and_field_is_reached_with_the_tab_key() {
        Page page = official();
        for (String path : new String[] {"/", "/samverkan/", "/samverkan/erfarenheter/ny"}) {
            page.navigate(path);
            int wanted = (int)
                    page.evaluate(
                            "[...document.querySelectorAll('a[href],button,input:not([type=hidden]):not([type=radio]),select,textarea,summary')].filter(e => e.checkVisibility()).length");
            Set<Object> reached = new LinkedHashSet<>();
            for (int i = 0; i < wanted * 2 && reached.size() < wanted; i++) {
                page.keyboard().press("Tab");
                reached.add(
                        page.evaluate(
                                "(() => { const e = document.activeElement; return e.matches('[type=radio]') ? 'none' : String([...document.querySelectorAll('*')].indexOf(e)); })()"));
                reached.remove("none");
            }
            assertThat(reached).as(path).hasSizeGreaterThanOrEqualTo(wanted);
        }
    }
}
