package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;

final class FrameTest {
    private static TestHost host;

    @BeforeAll
    static void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void a_page_carries_a_strict_policy_and_is_not_kept() {
        HttpResponse<String> page = host.anyone().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("<script").doesNotContain(" style=");
    }

    @Test
    void a_page_without_forms_begins_no_session() {
        assertThat(host.anyone().get("/komponenter").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void a_page_that_does_not_exist_says_so_in_the_readers_language() {
        assertThat(host.anyone().get("/finns-inte").statusCode()).isEqualTo(404);
        assertThat(host.anyone().get("/finns-inte").body()).contains("<html lang=\"sv\">", "Sidan finns inte");
        assertThat(host.anyone().inEnglish().get("/finns-inte").body())
                .contains("<html lang=\"en\">", "The page does not exist");
    }

    @Test
    void a_chosen_language_is_remembered() {
        TestHost.Browser browser = host.anyone();

        assertThat(browser.get("/?lang=en").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\">");
    }

    @Test
    void the_other_language_keeps_what_was_asked_for() {
        assertThat(host.anyone().get("/kommuner?q=g%C3%A4vle&lang=sv").body())
                .contains("href=\"/samverkan/kommuner?q=g%C3%A4vle&amp;lang=en\"");
    }

    @Test
    void the_wrong_method_is_told_which_ones_there_are() {
        HttpResponse<String> answer = host.anyone().post("/komponenter");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void head_answers_as_get_without_a_body() {
        HttpResponse<String> answer = host.anyone()
                .send(host.anyone().request("/samverkan").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void the_style_sheet_may_be_kept_for_a_year() {
        String page = host.anyone().get("/").body();
        String address = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"/samverkan([^\"]+)\".*", "$1");

        HttpResponse<String> style = host.anyone().get(address);

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
    }

    @Test
    void the_hosts_own_start_page_is_left_alone() {
        assertThat(host.anyone().send(host.anyone().request("/").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_member_sees_for_whom_they_act() {
        assertThat(host.as("anna").get("/").body()).contains("Exempelkommun A");
    }
}
