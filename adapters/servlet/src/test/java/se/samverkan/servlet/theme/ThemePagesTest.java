package se.samverkan.servlet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;

final class ThemePagesTest {
    private final TestHost host = TestHost.start();

    @BeforeEach
    void fill() {
        Network network = host.network("Mobilitet");
        host.member(network, "Organisatören", "kim", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        TestHost.Browser kim = host.as("kim");
        kim.get("/teman/nytt");
        kim.post("/teman/nytt", "key", "gang-cykel", "swedish", "Gång och cykel", "english", "Walking and cycling");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void anyone_reads_the_themes_in_their_language() {
        assertThat(host.anyone().get("/teman").body()).contains("Gång och cykel");
        assertThat(host.anyone().inEnglish().get("/teman/gang-cykel").body()).contains("Walking and cycling");
        assertThat(host.anyone().get("/teman/finns-inte").statusCode()).isEqualTo(404);
    }

    @Test
    void only_a_coordinator_changes_themes() {
        assertThat(host.anyone().get("/teman/nytt").statusCode()).isEqualTo(401);
        assertThat(host.as("anna").get("/teman/gang-cykel/andra").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_is_second_sees_both_versions_and_keeps_what_they_typed() {
        TestHost.Browser first = host.as("kim");
        TestHost.Browser second = host.as("kim");
        String path = "/teman/gang-cykel/andra";
        String version = version(first.get(path).body());
        second.get(path);
        first.post(path, "version", version, "swedish", "Gång", "english", "Walking");

        HttpResponse<String> stale = second.post(path, "version", version, "swedish", "Cykel", "english", "Cycling");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Någon annan hann spara före dig", "<p>Gång</p>", "<p>Cykel</p>", "value=\"Cykel\"");
        HttpResponse<String> again =
                second.post(path, "version", version(stale.body()), "swedish", "Cykel", "english", "Cycling");
        assertThat(second.follow(again).body()).contains("Temat är sparat", "Cykel");
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}
