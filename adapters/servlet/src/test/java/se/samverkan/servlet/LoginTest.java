package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Role;

final class LoginTest {
    @Test
    void a_header_from_an_address_that_is_not_listed_logs_nobody_in() {
        try (TestHost host = TestHost.start(Map.of(
                "samverkan.login.header", TestHost.USER,
                "samverkan.login.proxies", "10.0.0.0/8",
                "samverkan.administrators", "root"))) {
            host.network("Mobilitet");

            assertThat(host.as("root").get("/").body()).doesNotContain("Mina uppgifter");
            assertThat(host.as("root").get("/administration").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_header_is_left_aside_unless_a_setting_names_it() {
        try (TestHost host = TestHost.start(Map.of("samverkan.administrators", "root"))) {
            assertThat(host.as("root").get("/administration").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_header_from_a_listed_proxy_logs_in() {
        try (TestHost host = TestHost.start()) {
            host.member(host.network("Mobilitet"), "Exempelkommun A", "anna", Role.OFFICIAL);

            assertThat(host.as("anna").get("/").body()).contains("Mina uppgifter", "Exempelkommun A");
            assertThat(host.as("anna").get("/administration").statusCode()).isEqualTo(403);
            assertThat(host.as("root").get("/administration").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_e_mail_address_is_no_identity() {
        try (TestHost host = TestHost.start()) {
            assertThat(host.as("anna@example.se").get("/").statusCode()).isEqualTo(403);
            assertThat(host.as("anna@example.se").get("/").body()).contains("inget användbart id");
        }
    }

    @Test
    void two_headers_log_nobody_in() {
        try (TestHost host = TestHost.start()) {
            TestHost.Browser browser = host.as("root");

            assertThat(browser.send(browser.request("/samverkan").header(TestHost.USER, "anna"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_header_without_proxies_stops_the_plugin_but_not_the_host() {
        try (TestHost host = TestHost.start(Map.of("samverkan.login.header", TestHost.USER))) {
            assertThat(host.anyone().get("/").statusCode()).isEqualTo(503);
            assertThat(host.anyone().get("/").body()).contains("inte igång");
            assertThat(host.anyone().get("/?lang=en").body()).contains("not running");
        }
    }
}
