package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;
import se.samverkan.servlet.login.Visitors;
import se.samverkan.theme.Themes;

final class InstallationsTest {
    @Test
    void with_several_networks_addresses_name_the_network() {
        try (TestHost host = TestHost.start()) {
            Network first = host.network("Mobilitet");
            Network second = host.network("Skola");
            Actor coordinator = host.member(second, "Organisatören", "samordnare", Role.COORDINATOR);
            host.samverkan()
                    .themes()
                    .add(
                            coordinator,
                            new Themes.Draft("skolvagar", "Skolvägar", "School roads", "", java.util.List.of()))
                    .orThrow();
            String root = "/n/" + Visitors.key(second.id()) + "/api/v1/themes";

            ApiAnswer there = new ApiAnswer(host.anyone().get(root));

            assertThat(there.texts("/themes", "key")).containsExactly("skolvagar");
            assertThat(there.text("/_links/0/href")).contains("/samverkan" + root);
            assertThat(there.text("/themes/0/_links/0/href")).endsWith(root + "/skolvagar");
            assertThat(new ApiAnswer(host.anyone().get("/n/" + Visitors.key(first.id()) + "/api/v1/themes"))
                            .items("/themes"))
                    .isEmpty();
            ApiAnswer nowhere = new ApiAnswer(host.anyone().get("/n/finnsinte/api/v1/themes"));
            assertThat(nowhere.status()).isEqualTo(404);
            assertThat(nowhere.type()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void before_there_is_a_network_only_the_municipalities_are_told() {
        try (TestHost host = TestHost.start()) {
            assertThat(host.anyone().get("/api/v1/municipalities").statusCode()).isEqualTo(200);
            assertThat(host.anyone().get("/api/v1/api-info").statusCode()).isEqualTo(200);
            assertThat(host.anyone().get("/api/v1/experiences").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void who_answers_for_the_service_is_told() {
        try (TestHost host = TestHost.start(
                Map.of("samverkan.actor.name", "Exempelkommun", "samverkan.actor.contact", "mailto:it@exempel.se"))) {
            ApiAnswer info = new ApiAnswer(host.anyone().get("/api/v1/api-info"));
            assertThat(info.text("/apiProvider")).isEqualTo("Exempelkommun");
            assertThat(info.text("/apiContact")).isEqualTo("mailto:it@exempel.se");
        }
    }

    @Test
    void while_the_plugin_cannot_work_a_problem_document_says_so() {
        try (TestHost host = TestHost.start(Map.of("samverkan.login.header", "X-User"))) {
            ApiAnswer answer = new ApiAnswer(host.anyone().inEnglish().get("/n/nagot/api/v1/themes"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(Description.errors("Problem", Description.schema("Problem"), answer.json()))
                    .isEmpty();
            assertThat(answer.text("/title")).isEqualTo("Samverkan is not running");
            assertThat(answer.header("Retry-After")).contains("60");
            assertThat(host.anyone().get("/").body()).contains("<html");
        }
    }

    @Test
    void nobody_but_a_trusted_proxy_says_where_we_are() {
        try (TestHost host = TestHost.start(Map.of())) {
            String said = new ApiAnswer(host.anyone()
                            .send(host.anyone()
                                    .request(ApiHost.ROOT)
                                    .header("Forwarded", "host=elak.se;proto=https")
                                    .GET()))
                    .text("/_links/0/href");
            assertThat(said).isEqualTo(host.uri(ApiHost.ROOT).toString());
        }
    }

    @Test
    void a_proxy_behind_a_proxy_is_followed_as_far_as_it_is_trusted() {
        Map<String, String> settings = Map.of("samverkan.login.proxies", "127.0.0.1, ::1, 10.0.0.0/8");
        try (TestHost host = TestHost.start(settings)) {
            assertThat(self(
                            host,
                            "for=192.0.2.7;host=ute.se;proto=https, for=\"10.1.2.3:4711\";host=inne.se;proto=http"))
                    .isEqualTo("https://ute.se/samverkan/api/v1");
            assertThat(self(host, "for=1.2.3.4;host=elak.se, for=192.0.2.7;host=ute.se;proto=https"))
                    .isEqualTo("https://ute.se/samverkan/api/v1");
            assertThat(self(host, "host=\"a b<script>\";proto=gopher,;;=,\"")).startsWith("http://");
        }
    }

    private static String self(TestHost host, String forwarded) {
        return new ApiAnswer(host.anyone()
                        .send(host.anyone()
                                .request(ApiHost.ROOT)
                                .header("Forwarded", forwarded)
                                .GET()))
                .text("/_links/0/href");
    }
}
