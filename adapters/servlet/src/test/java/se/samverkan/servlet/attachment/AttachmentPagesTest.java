package se.samverkan.servlet.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.retention.HoldScope;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;

final class AttachmentPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"/samverkan(/bilaga/[^\"]+)\"");
    private static final byte[] PDF = "%PDF-1.7 plan".getBytes(UTF_8);

    private TestHost host;
    private Actor coordinator;
    private String experience;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        Actor official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Färre platser vid stadshuset")
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.LEARNED, "Börja tidigt.");
        experience = host.samverkan()
                .experiences()
                .write(official, draft, Sharing.NETWORK)
                .orThrow()
                .id()
                .value()
                .toString();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private HttpResponse<String> add(TestHost.Browser browser, String name, byte[] content) {
        browser.get("/bilagor/experience/" + experience);
        return browser.send("/bilagor/experience/" + experience, "file", name, content);
    }

    private String link(TestHost.Browser browser) {
        Matcher link = LINK.matcher(browser.get("/erfarenheter/" + experience).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void a_file_is_added_shown_to_the_network_and_saved_byte_for_byte() {
        TestHost.Browser anna = host.as("anna");

        HttpResponse<String> added = add(anna, "Övergångsställe.pdf", PDF);

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(anna.follow(added).body()).contains("Bilagan är tillagd.").contains("Övergångsställe.pdf");
        TestHost.Browser bo = host.as("bo");
        assertThat(bo.bytes(bo.request("/samverkan" + link(bo)).GET())).isEqualTo(PDF);
    }

    @Test
    void a_file_is_attached_while_the_experience_is_written() {
        TestHost.Browser anna = host.as("anna");
        anna.get("/erfarenheter/ny");
        HttpResponse<String> kept = anna.post("/erfarenheter/utkast", "then", "files", "title", "Cykelgarage");
        String place = kept.headers().firstValue("Location").orElseThrow().replaceFirst(".*/samverkan", "");
        String draft = "/erfarenheter/utkast/" + place.substring(place.lastIndexOf('/') + 1);

        assertThat(place).startsWith("/bilagor/manuscript/");
        assertThat(anna.get(place).body()).contains("/samverkan" + draft);
        assertThat(anna.send(place, "file", "Ritning.pdf", PDF).statusCode()).isEqualTo(303);
        assertThat(anna.get(draft).body()).contains("Cykelgarage", "Ritning.pdf");
        assertThat(host.as("bo").get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_is_saved_and_not_shown_and_nothing_in_it_runs() {
        TestHost.Browser anna = host.as("anna");
        add(anna, "Övergångsställe.pdf", PDF);

        HttpResponse<String> file = anna.get(link(anna));

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%96verg%C3%A5ngsst%C3%A4lle.pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void a_picture_is_shown() {
        TestHost.Browser anna = host.as("anna");
        add(anna, "karta.png", "\u0089PNG\r\n".getBytes(ISO_8859_1));

        assertThat(anna.get(link(anna))
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("inline;");
    }

    @Test
    void what_is_wrong_is_told_by_the_form() {
        TestHost.Browser anna = host.as("anna");

        assertThat(add(anna, "plan.pdf", "<html>".getBytes(UTF_8)).body())
                .contains("Filer av den sorten går inte att bifoga (text/html).")
                .contains("id=\"f-file\"");
        assertThat(add(anna, "plan.pdf", new byte[0]).body()).contains("Filen är tom.");
        assertThat(add(anna, "", new byte[0]).body()).contains("Välj en fil.");
        assertThat(add(anna, "stor.txt", new byte[20_000_001]).body())
                .contains("Filen är för stor. Den får vara högst 20\u00a0MB.");
    }

    @Test
    void a_long_name_breaks_and_quotation_marks_in_it_are_no_percent_signs() {
        TestHost.Browser anna = host.as("anna");

        add(anna, "Årsrapport %22slut%22 🚲.pdf", PDF);

        assertThat(anna.get("/erfarenheter/" + experience).body())
                .contains(">Årsrapport -slut- 🚲.pdf</a>")
                .containsPattern("<a class=\"sv-break\" href=\"/samverkan/bilaga/");
    }

    @Test
    void others_see_no_form_and_cannot_add_or_remove() {
        TestHost.Browser anna = host.as("anna");
        add(anna, "plan.pdf", PDF);
        TestHost.Browser bo = host.as("bo");
        String file = link(bo).substring("/bilaga/".length());

        assertThat(bo.get("/erfarenheter/" + experience).body()).doesNotContain("Lägg till eller ta bort bilagor");
        assertThat(add(bo, "x.pdf", PDF).statusCode()).isIn(403, 404);
        assertThat(bo.post("/bilagor/experience/" + experience + "/" + file + "/ta-bort")
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.anyone().get("/bilaga/" + file).statusCode()).isEqualTo(404);
        assertThat(host.anyone()
                        .send("/bilagor/experience/" + experience, "file", "x.pdf", PDF)
                        .statusCode())
                .isIn(401, 403, 413);
    }

    @Test
    void a_removed_file_is_gone_once_that_is_confirmed() {
        TestHost.Browser anna = host.as("anna");
        add(anna, "plan.pdf", PDF);
        String link = link(anna);
        String remove = "/bilagor/experience/" + experience + "/" + link.substring("/bilaga/".length()) + "/ta-bort";
        assertThat(anna.get("/bilagor/experience/" + experience).body()).contains("href=\"/samverkan" + remove + "\"");

        assertThat(anna.get(remove).body())
                .contains("Vill du ta bort bilagan?", "”plan.pdf” försvinner för alla", "Nej, gå tillbaka");
        assertThat(anna.get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> removed = anna.post(remove);

        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(anna.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_of_an_experience_under_a_legal_hold_stays_and_why_is_told() {
        TestHost.Browser anna = host.as("anna");
        add(anna, "plan.pdf", PDF);
        String link = link(anna);
        host.hold(coordinator, new HoldScope.OfType("experience"));

        HttpResponse<String> refused =
                anna.post("/bilagor/experience/" + experience + "/" + link.substring("/bilaga/".length()) + "/ta-bort");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("hålls kvar av ett gallringsstopp");
        assertThat(anna.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_with_a_file_needs_its_secret() {
        TestHost.Browser anna = host.as("anna");

        HttpResponse<String> forged = anna.send("/bilagor/experience/" + experience, "file", "plan.pdf", PDF);

        assertThat(forged.statusCode()).isEqualTo(403);
    }
}
