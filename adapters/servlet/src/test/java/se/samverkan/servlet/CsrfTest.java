package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class CsrfTest {
    private static TestHost host;

    @BeforeAll
    static void start() {
        host = TestHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_form_without_the_secret_is_refused_and_does_nothing() {
        TestHost.Browser browser = host.as("root");

        assertThat(browser.post("/administration/natverk/nytt", "title", "Smuggelnät")
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.samverkan().directory().networks()).isEmpty();
    }

    @Test
    void the_secret_of_another_session_is_refused() {
        TestHost.Browser browser = host.as("root");
        browser.get("/administration/natverk/nytt");
        TestHost.Browser other = host.as("root");
        other.get("/administration/natverk/nytt");

        HttpRequest.Builder forged = browser.request("/samverkan/administration/natverk/nytt")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + other.secret() + "&title=X"));

        assertThat(browser.send(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_that_another_site_sends_is_refused_even_with_the_secret() {
        TestHost.Browser browser = host.as("root");
        browser.get("/administration/natverk/nytt");

        HttpRequest.Builder foreign = browser.request("/samverkan/administration/natverk/nytt")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + browser.secret() + "&title=X"));

        assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        TestHost.Browser browser = host.as("root");
        browser.get("/administration/natverk/nytt");

        assertThat(browser.post("/administration/natverk/nytt", "title", "x".repeat(2_100_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_form_with_too_many_fields_is_refused() {
        TestHost.Browser browser = host.as("root");
        browser.get("/administration/natverk/nytt");
        String[] many = new String[4_200];
        java.util.Arrays.fill(many, "x");

        assertThat(browser.post("/administration/natverk/nytt", many).statusCode())
                .isEqualTo(413);
    }
}
