package se.samverkan.examples.intranet.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.samverkan.examples.intranet.RunningIntranet;

/** A Chromium of the machine; tests are skipped with a reason where there is none. */
final class Chromium implements AutoCloseable {

    static final int NARROW = 320;
    static final int WIDE = 1280;

    private static final Path PROGRAM = Path.of(System.getProperty("samverkan.chromium", "/usr/bin/chromium"));
    private static final int HEIGHT = 900;

    /** A machine that is busy with something else may need minutes for what usually takes a moment. */
    private static final double PATIENCE_MILLISECONDS = 180_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                "No Chromium at " + PROGRAM + ": install it, or name one with -Dsamverkan.chromium=");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setTimeout(PATIENCE_MILLISECONDS)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A window of nobody in particular. */
    Page window(int width, ColorScheme scheme, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningIntranet.address())
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setLocale(language));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context.newPage();
    }

    /** A window in which a role has logged in by the host's form. */
    Page windowOf(String role, int width, ColorScheme scheme, String language) {
        Page page = window(width, scheme, language);
        page.navigate("/logga-in?vidare=/samverkan/");
        page.getByLabel("Användarnamn").fill(role);
        page.getByLabel("Lösenord").fill("prova-" + role);
        page.locator("main button[type=submit]").click();
        awaitLoggedIn(page);
        return page;
    }

    /** Right after a click the window may still show the page before. */
    static void awaitLoggedIn(Page page) {
        page.waitForURL(url -> !url.contains("/logga-in"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
