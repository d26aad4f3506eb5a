package se.samverkan.servlet.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.TestHost;

final class AdministrationTest {
    private final TestHost host = TestHost.start();

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void an_empty_installation_leads_from_the_first_network_to_its_members() {
        TestHost.Browser root = host.as("root");
        assertThat(root.get("/").body())
                .contains("Här finns inget nätverk än", "/samverkan/administration")
                .doesNotContain("/samverkan/teman");
        assertThat(root.get("/administration").body()).contains("Välkommen till en tom installation");

        root.get("/administration/natverk/nytt");
        HttpResponse<String> created = root.post(
                "/administration/natverk/nytt", "title", "Mobilitet", "purpose", "Lära", "organiser", "Drivkraft");
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(root.follow(created).body()).contains("Nätverket är skapat", "Drivkraft");

        root.get("/administration/organisationer/ny");
        HttpResponse<String> admitted =
                root.post("/administration/organisationer/ny", "kind", "MUNICIPALITY", "municipality", "1082");
        assertThat(root.follow(admitted).body()).contains("Karlshamns kommun");

        String organisation = root.get("/administration/medlemmar/ny")
                .body()
                .replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\"[^>]*>Karlshamns.*", "$1");
        HttpResponse<String> member = root.post(
                "/administration/medlemmar/ny",
                "person",
                "anna",
                "title",
                "Anna",
                "organisation",
                organisation,
                "roles",
                "OFFICIAL");
        assertThat(root.follow(member).body()).contains("Anna", "(anna)");
        assertThat(host.as("anna").get("/natverket").body()).contains("Mobilitet", "Karlshamns kommun");
    }

    @Test
    void a_form_with_mistakes_shows_all_of_them_and_keeps_what_was_typed() {
        TestHost.Browser root = host.as("root");
        root.get("/administration/natverk/nytt");

        HttpResponse<String> refused =
                root.post("/administration/natverk/nytt", "title", "", "purpose", "Lära", "organiser", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Fel: ", "2 saker behöver rättas", "href=\"#f-title\"", "href=\"#f-organiser\"")
                .contains("aria-invalid=\"true\"", ">Lära</textarea>");
        assertThat(host.samverkan().directory().networks()).isEmpty();
    }

    @Test
    void what_was_typed_cannot_become_markup() {
        TestHost.Browser root = host.as("root");
        root.get("/administration/natverk/nytt");

        assertThat(root.post("/administration/natverk/nytt", "title", "\"><script>alert(1)</script>")
                        .body())
                .doesNotContain("<script");
    }

    @Test
    void a_member_goes_only_after_a_question() {
        Network network = host.network("Mobilitet");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        Membership membership =
                host.samverkan().directory().memberships(new PersonId("anna")).get(0);
        String path = "/administration/medlemmar/" + membership.id().value() + "/avsluta";
        TestHost.Browser root = host.as("root");

        assertThat(root.get(path).body()).contains("Ska medlemskapet för Handläggare avslutas?");
        assertThat(host.as("anna").get("/natverket").statusCode()).isEqualTo(200);
        assertThat(root.post(path, "confirmed", "yes").statusCode()).isEqualTo(303);
        assertThat(host.as("anna").get("/natverket").statusCode()).isEqualTo(403);
    }

    @Test
    void addresses_name_the_network_once_there_are_two() {
        Network first = host.network("Mobilitet");
        host.member(first, "Exempelkommun A", "anna", Role.OFFICIAL);
        assertThat(host.as("anna").get("").body()).contains("href=\"/samverkan/kommuner\"");

        Network second = host.network("Bibliotek");
        host.member(second, "Exempelkommun B", "bo", Role.OFFICIAL);

        String start = host.as("bo").get("").body();
        assertThat(start).contains("Bibliotek").containsPattern("href=\"/samverkan/n/[0-9a-f]{12}/kommuner\"");
        assertThat(host.as("bo").get("/n/000000000000/kommuner").statusCode()).isEqualTo(404);
    }

    @Test
    void settings_are_for_administrators_of_the_installation() {
        assertThat(host.as("root").get("/administration/installningar").body())
                .contains("samverkan.login.proxies", "127.0.0.1", "0 erfarenheter i minnet");
        assertThat(host.as("anna").get("/administration/installningar").statusCode())
                .isEqualTo(403);
        assertThat(host.anyone().get("/administration/installningar").statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_administrator_sees_a_setting_whose_name_is_misspelt() {
        assertThat(host.as("root").get("/administration/installningar").body()).doesNotContain("felskrivna");
        Map<String, String> settings = Map.of(
                "samverkan.login.header", TestHost.USER,
                "samverkan.login.proxies", "127.0.0.1, ::1",
                "samverkan.administrators", "root",
                "samverkan.langauge", "hemligt");
        try (TestHost slip = TestHost.start(settings)) {
            assertThat(slip.as("root").get("/administration/installningar").body())
                    .contains("<code>samverkan.langauge</code>: menade du samverkan.language?")
                    .doesNotContain("hemligt");
        }
    }
}
