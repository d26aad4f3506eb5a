package se.samverkan.examples.intranet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page that each role can reach by links, in both languages, light and dark, wide and narrow. */
final class EveryPageTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "tjansteperson-a", "samordnare", "administrator"})
    void answers_without_an_error_fits_a_narrow_window_and_gives_axe_nothing_to_find(String role) {
        List<String> found = new ArrayList<>();
        Page wide = window(role, Chromium.WIDE, ColorScheme.LIGHT, "sv-SE");
        Page narrow = window(role, Chromium.NARROW, ColorScheme.DARK, "en-GB");
        Map<String, String> pages = reachable(wide, found);
        pages.values().forEach(path -> {
            narrow.navigate(path);
            Axe.violations(narrow).forEach(line -> found.add(path + " (320 px, dark, English) " + line));
            int width = (int) narrow.evaluate("document.documentElement.scrollWidth");
            if (width > Chromium.NARROW) {
                found.add(path + " is " + width + " px wide in a window of 320");
            }
        });

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    private static Page window(String role, int width, ColorScheme scheme, String language) {
        return role.isEmpty()
                ? chromium.window(width, scheme, language)
                : chromium.windowOf(role, width, scheme, language);
    }

    /** One page of each kind, found by following links; ids and search words do not make a kind of their own. */
    private static Map<String, String> reachable(Page page, List<String> found) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/logga-in", "/samverkan/"));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (kinds.putIfAbsent(kind(path), path) != null) {
                continue;
            }
            Response response = page.navigate(path);
            if (response.status() != 200) {
                found.add(path + " answers " + response.status());
            }
            Axe.violations(page).forEach(line -> found.add(path + " (wide, light, Swedish) " + line));
            waiting.addAll(links(page));
        }
        return kinds;
    }

    private static String kind(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("/$", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("/(teman|kommuner|poster|bevarande)/(?!nytt?$)[^/]+", "/$1/ID");
    }

    @SuppressWarnings("unchecked") // the script returns strings
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !/\\.(pdf|html|css|svg|md|json|yaml|csv|atom|txt|eml|zip)$/.test(a.pathname) && !/logga-ut|\\/api\\//.test(a.pathname)).map(a => a.pathname + a.search)");
    }
}
