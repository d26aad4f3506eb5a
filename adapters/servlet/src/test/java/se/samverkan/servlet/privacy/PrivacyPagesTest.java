package se.samverkan.servlet.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.InvitationAnswerId;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.retention.HoldScope;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class PrivacyPagesTest {
    private final TestHost host = TestHost.start();
    private final Network network = host.network("Mobilitet");
    private final Actor coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
    private PersonId anna;
    private Membership membership;
    private String path;

    @BeforeEach
    void admit() {
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        Actor first = host.member(network, "Exempelkommun A", "bo", Role.OFFICIAL);
        anna = host.samverkan().directory().admitted("anna");
        membership = host.samverkan()
                .administration()
                .admit(
                        Actor.administrator(network.id(), new PersonId("root")),
                        new Administration.NewMember(
                                anna, "Anna Exempel", first.organisation().orElseThrow(), Set.of(Role.OFFICIAL)))
                .orThrow();
        path = "/personer/" + membership.id().value();
        written("Eget utkast", Sharing.DRAFT);
        written("Färre platser", Sharing.NETWORK);
    }

    private void written(String title, Sharing sharing) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, title)
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.LEARNED, "Börja tidigt.");
        host.samverkan()
                .experiences()
                .write(Actor.of(membership), draft, sharing)
                .orThrow();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_person_reads_everything_about_themselves_and_takes_it_along() {
        TestHost.Browser browser = host.as("anna");

        assertThat(browser.get("/mina-uppgifter").body()).contains("Allt som finns om dig", "<dd>anna</dd>");
        assertThat(browser.get("/mina-uppgifter/allt").body())
                .contains("Eget utkast", "Färre platser", "Anna Exempel", anna.value());
        HttpResponse<String> file = browser.get("/mina-uppgifter/allt.json");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment"));
        assertThat(file.body()).contains("\"subject\" : \"anna\"", "Eget utkast", "\"type\" : \"experience\"");
        assertThat(host.anyone().get("/mina-uppgifter/allt").statusCode()).isEqualTo(401);
    }

    @Test
    void records_without_a_title_are_told_in_words() {
        UUID id = host.samverkan().records().newId();
        host.samverkan()
                .records()
                .create(
                        Actor.of(membership),
                        InvitationAnswer.TYPE,
                        Sharing.NETWORK,
                        Language.SWEDISH,
                        header -> new InvitationAnswer(
                                new InvitationAnswerId(id),
                                header,
                                new MeetingId(id),
                                membership.organisation(),
                                anna,
                                InvitationAnswer.Answer.YES,
                                ""))
                .orThrow();

        assertThat(host.as("anna").get("/mina-uppgifter/allt").body())
                .contains(">Kommer<")
                .doesNotContain(">YES<");
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get(path + "/radera").body()).contains(">Kommer<").doesNotContain(">YES<");
        assertThat(browser.get("/poster/invitation-answer/" + id).body()).contains("Historik: Kommer");
    }

    @Test
    void a_person_corrects_their_own_name() {
        TestHost.Browser browser = host.as("anna");
        String form = "/mina-uppgifter/namn/" + membership.id().value();
        browser.get(form);

        HttpResponse<String> saved = browser.post(form, "version", "1", "title", "Trafikplanerare");

        assertThat(browser.follow(saved).body()).contains("Namnet är rättat.", "<strong>Trafikplanerare</strong>");
        assertThat(browser.post(form, "version", "1", "title", "Igen").body())
                .contains("Någon annan har ändrat namnet till ”Trafikplanerare”");
        assertThat(host.as("bo").get(form).statusCode()).isEqualTo(404);
    }

    @Test
    void those_who_handle_a_request_see_no_more_than_they_may_read() {
        assertThat(host.as("samordnare").get(path).body())
                .contains("Uppgifter om Anna Exempel", "Färre platser", "Som du inte får läsa")
                .doesNotContain("Eget utkast");
        assertThat(host.as("root").get(path).body()).contains("anna").doesNotContain("Färre platser", "Eget utkast");
        assertThat(host.as("root").get(path + "/uppgifter.json").body()).doesNotContain("Färre platser");
        assertThat(host.as("bo").get(path).statusCode()).isEqualTo(403);
        assertThat(host.as("bo").get("/personer").statusCode()).isEqualTo(403);
    }

    @Test
    void erasure_lists_first_and_then_leaves_nobody_to_be_found() {
        TestHost.Browser root = host.as("root");
        String page = root.get(path + "/radera").body();
        assertThat(page)
                .contains(
                        "förstörs", "finns kvar under pseudonym", "namnet tas bort", "Nyckeln till pseudonymen glöms");
        String token = page.replaceAll("(?s).*name=\"token\" value=\"([0-9a-f]{64})\".*", "$1");

        HttpResponse<String> unconfirmed = root.post(path + "/radera", "token", token);
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body())
                .contains("Inget är raderat, för en sak behöver rättas", "Kryssa för att du har läst listan.");
        assertThat(erased(root, "0".repeat(64)).body()).contains("Inget är raderat, för listan har ändrats");
        HttpResponse<String> done = erased(root, token);

        assertThat(root.follow(done).body())
                .contains("En rapport är sparad, som nätverkets samordnare kan läsa.", "Tidigare medlem")
                .doesNotContain("Anna Exempel");
        assertThat(host.as("anna").get("/mina-uppgifter/allt").statusCode()).isEqualTo(403);
        assertThat(host.as("samordnare").get("/samordning/andringar").body())
                .contains("Tidigare medlem")
                .doesNotContain("Anna Exempel");
        assertThat(host.as("samordnare").get("/gallring").body()).contains("Radering 20");
    }

    private HttpResponse<String> erased(TestHost.Browser browser, String token) {
        return browser.post(
                path + "/radera",
                "token",
                token,
                "confirmed",
                "yes",
                "reference",
                "KS 2026/31",
                "date",
                "2026-01-15",
                "decidedBy",
                "Dataskyddsombudet");
    }

    @Test
    void the_coordinator_goes_from_an_erasure_to_its_report() {
        TestHost.Browser browser = host.as("samordnare");
        String token = browser.get(path + "/radera")
                .body()
                .replaceAll("(?s).*name=\"token\" value=\"([0-9a-f]{64})\".*", "$1");

        String page = browser.follow(erased(browser, token)).body();

        assertThat(page).contains("Uppgifterna är raderade.", ">Läs rapporten</a>");
        String report = page.replaceAll("(?s).*href=\"/samverkan(/gallring/rapporter/[0-9a-f-]+)\".*", "$1");
        assertThat(browser.get(report).body()).contains("Radering 20", "KS 2026/31");
        assertThat(browser.get("/personer").body()).doesNotContain("Läs rapporten");
    }

    @Test
    void the_heading_says_that_a_legal_hold_stops_an_erasure() {
        host.hold(coordinator, new HoldScope.AboutPerson(anna));

        HttpResponse<String> refused = host.as("samordnare").get(path + "/radera");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Uppgifterna raderas inte, för ett gallringsstopp gäller</h1>", "KS 2026/17");
    }

    @Test
    void whoever_is_admitted_by_form_is_known_by_a_pseudonym() {
        TestHost.Browser root = host.as("root");
        root.get("/administration/medlemmar/ny");

        root.post(
                "/administration/medlemmar/ny",
                "person",
                "kim",
                "title",
                "Kim",
                "organisation",
                membership.organisation().value().toString(),
                "roles",
                "OFFICIAL");

        assertThat(host.samverkan().directory().memberships(new PersonId("kim")))
                .isEmpty();
        assertThat(host.as("kim").get("/natverket").statusCode()).isEqualTo(200);
        assertThat(root.get("/administration").body()).contains("Kim", "(kim)", "(anna)");
    }
}
