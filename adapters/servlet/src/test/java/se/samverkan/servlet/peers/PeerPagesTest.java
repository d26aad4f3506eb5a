package se.samverkan.servlet.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class PeerPagesTest {
    private static TestHost host;
    private static Experience shared;

    @BeforeAll
    static void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official(network, "Nybro kommun", "0881", Optional.of(MunicipalityGroup.B4), Origin.GENUINE, "nils");
        official(network, "Granås", "9901", Optional.of(MunicipalityGroup.B4), Origin.EXAMPLE, "gun");
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Färre platser")
                .with(ExperienceField.MUNICIPALITIES, "0882")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.LEARNED, "Börja tidigt.");
        shared = host.samverkan()
                .experiences()
                .write(coordinator, draft, Sharing.NETWORK)
                .orThrow();
    }

    private static void official(
            Network network,
            String name,
            String code,
            Optional<MunicipalityGroup> group,
            Origin origin,
            String person) {
        Administration office = host.samverkan().administration();
        Actor root = Actor.administrator(network.id(), new PersonId("root"));
        Organisation organisation = office.admit(
                        root,
                        new Administration.NewOrganisation(
                                name,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of(code)),
                                group,
                                origin))
                .orThrow();
        office.admit(
                        root,
                        new Administration.NewMember(
                                host.samverkan().directory().admitted(person),
                                person,
                                organisation.id(),
                                EnumSet.of(Role.OFFICIAL)))
                .orThrow();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void the_most_alike_come_with_the_reason_and_what_they_have_learned() {
        String page = host.as("nils").get("/kommuner/0881/liknar").body();

        assertThat(page).contains("Kommuner som liknar Nybro", "De 20 mest lika", "procent lika", "pendling");
        assertThat(host.as("nils").get("/kommuner/0881/liknar?med=erfarenheter").body())
                .contains("Den mest lika", "Oskarshamn", "En erfarenhet", "/erfarenheter?kommun=0882")
                .doesNotContain("Emmaboda");
    }

    @Test
    void the_reader_decides_what_counts_by_the_address() {
        String neighbours =
                "?storlek=0&tathet=0&grupp=0&arbetsmarknad=0&granne=1&stadland=0&hogskola=0&kannetecken=0&teman=0";

        assertThat(first(host.anyone().get("/kommuner/0881/liknar" + neighbours).body()))
                .isEqualTo("Emmaboda");
        assertThat(host.anyone()
                        .get("/kommuner/0881/liknar?storlek=%3Cb%3E&tathet=-1&grupp=1e9")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String first(String page) {
        int title = page.indexOf("<h3");
        return page.substring(page.indexOf("\">", page.indexOf("<a ", title)) + 2, page.indexOf("</a>", title));
    }

    @Test
    void an_invented_municipality_is_compared_by_what_is_known_of_it() {
        assertThat(host.as("gun").get("/kommuner/9901/liknar").body())
                .contains("Kommuner som liknar Granås", "Vi vet bara kommungruppen");
        assertThat(host.as("gun").get("/kommuner/9902/liknar").statusCode()).isEqualTo(404);
        assertThat(host.as("gun").get("/kommuner/x/liknar").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_of_a_municipality_names_those_like_it() {
        assertThat(host.anyone().get("/kommuner/0881").body())
                .contains("Kommuner som liknar Nybro", "/kommuner/0881/liknar");
        assertThat(host.anyone().inEnglish().get("/kommuner/0881").body()).contains("Municipalities like Nybro");
    }

    @Test
    void an_experience_says_how_like_its_giver_is_to_the_reader() {
        assertThat(host.as("nils").get("/erfarenheter").body()).contains("<strong>Oskarshamn</strong> liknar er");
        assertThat(host.as("nils").get("/erfarenheter/" + shared.slug().value()).body())
                .contains("Hur lik er är kommunen?", "storlek");
        assertThat(host.as("gun").get("/erfarenheter").body())
                .as("a list leaves out what tells no more than that little is known")
                .doesNotContain("går bara delvis att jämföra med er");
        assertThat(host.as("gun").get("/erfarenheter/" + shared.slug().value()).body())
                .contains("går bara delvis att jämföra med er");
        assertThat(host.as("samordnare").get("/erfarenheter").body()).doesNotContain("liknar er");
        assertThat(host.as("nils").get("/erfarenheter?kommun=0880").body()).doesNotContain("Färre platser");
    }

    @Test
    void the_list_is_narrowed_to_municipalities_like_the_readers_and_says_so() {
        TestHost.Browser nils = host.as("nils");
        assertThat(nils.get("/erfarenheter?q=platser").body())
                .contains(
                        "href=\"/samverkan/erfarenheter?lika=1&amp;q=platser\">Visa bara från kommuner som liknar er");

        HttpResponse<String> narrowed = nils.get("/erfarenheter?lika=1&q=platser");

        assertThat(narrowed.headers().firstValue("Location").orElseThrow())
                .endsWith("/erfarenheter?q=platser&kommun=0882");
        assertThat(nils.follow(narrowed).body())
                .contains(
                        "Färre platser", "Bara från Oskarshamn.", "/samverkan/erfarenheter?q=platser\">Visa från alla");
        assertThat(host.as("samordnare").get("/erfarenheter").body()).doesNotContain("som liknar er");
        assertThat(host.as("samordnare").get("/erfarenheter?lika=1").statusCode())
                .isEqualTo(200);
    }
}
