package se.samverkan.servlet.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.TestHost;

final class MyPagesTest {
    private final TestHost host = TestHost.start();

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_person_with_two_memberships_chooses_between_them() {
        Network network = host.network("Mobilitet");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "anna", Role.COORDINATOR);
        TestHost.Browser anna = host.as("anna");
        Membership second = host.samverkan().directory().memberships(new PersonId("anna")).stream()
                .filter(each -> each.roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow();

        anna.get("/mina-uppgifter");
        HttpResponse<String> chosen =
                anna.post("/mina-uppgifter", "membership", second.id().value().toString());

        assertThat(anna.follow(chosen).body()).contains("Nu arbetar du så", "<span>Exempelkommun B</span>");
    }

    @Test
    void nobody_chooses_the_membership_of_another() {
        Network network = host.network("Mobilitet");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun A", "anna2", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.COORDINATOR);
        Membership other =
                host.samverkan().directory().memberships(new PersonId("bo")).get(0);
        TestHost.Browser anna = host.as("anna");
        anna.get("/notiser");

        assertThat(anna.post("/mina-uppgifter", "membership", other.id().value().toString())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void a_notification_is_read_once() {
        Network network = host.network("Mobilitet");
        Actor kim = host.member(network, "Organisatören", "kim", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.samverkan()
                .inbox()
                .tell(
                        kim,
                        List.of(new PersonId("anna")),
                        "meeting-invitation",
                        Map.of(),
                        Network.TYPE.ref(network.id()),
                        "Cykel i snö");
        TestHost.Browser anna = host.as("anna");

        String page = anna.get("/notiser").body();
        assertThat(page).contains("Ni är inbjudna till träffen Cykel i snö", "Markera som läst");
        String path = page.replaceAll("(?s).*action=\"/samverkan(/notiser/[0-9a-f-]{36}/last)\".*", "$1");
        assertThat(anna.follow(anna.post(path)).body()).doesNotContain("Markera som läst");
    }
}
