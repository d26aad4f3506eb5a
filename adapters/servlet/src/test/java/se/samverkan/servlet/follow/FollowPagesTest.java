package se.samverkan.servlet.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.LawChangeDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

final class FollowPagesTest {
    private static final Pattern KEY = Pattern.compile("/flode/([0-9a-f]{64})/alla\\.atom");

    private TestHost host;
    private Actor coordinator;
    private Actor official;
    private Theme parking;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        parking = host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Experience shared(String title, String learned) {
        return host.samverkan()
                .experiences()
                .write(
                        official,
                        ExperienceDraft.empty()
                                .with(ExperienceField.TITLE, title)
                                .with(ExperienceField.MUNICIPALITIES, "2480")
                                .with(ExperienceField.THEMES, "parkering")
                                .with(ExperienceField.LEARNED, learned),
                        Sharing.NETWORK)
                .orThrow();
    }

    private static Document parsed(HttpResponse<String> feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(UTF_8)));
    }

    @Test
    void a_theme_is_followed_told_of_and_left_by_one_button_each() {
        TestHost.Browser bo = host.as("bo");
        assertThat(bo.get("/teman/parkering").body()).contains("Följ temat");
        bo.post("/foljer", "kind", "THEME", "key", parking.id().value().toString());
        shared("Färre platser", "Börja tidigt.");

        assertThat(bo.get("/notiser").body()).contains("Nytt om det du följer: Färre platser");
        assertThat(bo.get("/teman/parkering").body()).contains("Sluta följa");
        Matcher stop = Pattern.compile("/foljer/[0-9a-f-]{36}/sluta")
                .matcher(bo.get("/foljer").body());
        assertThat(stop.find()).isTrue();
        assertThat(bo.follow(bo.post(stop.group())).body())
                .contains("Du följer inget än", "Du följer det inte längre.");
        assertThat(bo.follow(bo.post(stop.group())).body()).contains("Det fanns inget att sluta följa.");
    }

    @Test
    void a_feed_is_well_formed_whatever_people_write_and_not_sent_twice() throws Exception {
        shared("Räls & <b>hjul</b>", "Börja ]]> tidigt 🚲");
        TestHost.Browser bo = host.as("bo");
        bo.get("/floden");
        Matcher key = KEY.matcher(bo.post("/floden").body());
        assertThat(key.find()).isTrue();
        String path = "/samverkan/flode/" + key.group(1) + "/alla.atom";

        HttpResponse<String> feed =
                host.anyone().send(host.anyone().request(path).GET());

        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=utf-8");
        Document atom = parsed(feed);
        assertThat(atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title")
                        .item(1)
                        .getTextContent())
                .isEqualTo("Räls & <b>hjul</b>");
        assertThat(feed.body()).doesNotContain(key.group(1));
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again = host.anyone().request(path).header("If-None-Match", tag);
        assertThat(host.anyone().send(again.GET()).statusCode()).isEqualTo(304);
    }

    @Test
    void a_key_that_is_taken_back_reads_nothing_and_the_public_feed_only_what_is_public() {
        Experience shared = shared("Delad i nätverket", "Börja tidigt.");
        TestHost.Browser bo = host.as("bo");
        bo.get("/floden");
        Matcher key = KEY.matcher(bo.post("/floden").body());
        assertThat(key.find()).isTrue();
        bo.post("/floden/ta-tillbaka");

        assertThat(host.anyone().get("/flode/" + key.group(1) + "/alla.atom").statusCode())
                .isEqualTo(404);
        assertThat(host.anyone().get("/flode/publikt/alla.atom").body()).doesNotContain("Delad i nätverket");
        host.samverkan()
                .experiences()
                .publish(coordinator, shared.id(), shared.header().version())
                .orThrow();
        assertThat(host.anyone().get("/flode/publikt/tema/parkering").body()).contains("Delad i nätverket");
        assertThat(host.anyone().get("/flode/publikt/kommun/2480").body()).contains("Delad i nätverket");
    }

    @Test
    void a_change_of_law_marks_what_is_older_on_the_list_and_the_page_until_it_is_checked() {
        Experience shared = shared("Färre platser", "Börja tidigt.");
        host.samverkan()
                .experiences()
                .change(
                        official,
                        shared.id(),
                        shared.header().version(),
                        host.samverkan()
                                .experiences()
                                .draft(official, shared)
                                .with(ExperienceField.LAST_VERIFIED, "2026-01-01"))
                .orThrow();
        host.samverkan()
                .lawChanges()
                .add(
                        coordinator,
                        new LawChangeDraft(
                                "Ny parkeringslag",
                                "2026-02-01",
                                List.of("parkering"),
                                "https://lag.invalid/x",
                                "Avgiften höjs."))
                .orThrow();
        String path = "/erfarenheter/" + shared.id().value();
        TestHost.Browser anna = host.as("anna");

        assertThat(anna.get("/erfarenheter").body()).contains("Lagen har ändrats");
        assertThat(anna.get(path).body())
                .contains("Ny parkeringslag", "rel=\"noopener noreferrer\"", "Avgiften höjs.", "Stämmer fortfarande");
        assertThat(anna.follow(anna.post(path + "/stammer", "version", "2")).body())
                .contains("Erfarenheten är kontrollerad i dag")
                .doesNotContain("Ny parkeringslag");
        assertThat(host.as("bo").get(path).body()).doesNotContain("Stämmer fortfarande");
    }

    @Test
    void a_coordinator_enters_a_change_of_law_that_leads_to_the_experiences_it_touches() {
        TestHost.Browser office = host.as("samordnare");
        office.get("/lagandringar/ny");
        String[] law = {
            "title",
            "Ny parkeringslag",
            "effective",
            "i vår",
            "themes",
            "parkering",
            "url",
            "",
            "consequence",
            "Avgiften höjs."
        };
        HttpResponse<String> refused = office.post("/lagandringar/ny", law);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Från vilken dag?", "i vår", "Avgiften höjs.");

        law[3] = "2026-02-01";
        assertThat(office.follow(office.post("/lagandringar/ny", law)).body()).contains("Lagändringen är sparad.");

        assertThat(host.as("bo").get("/lagandringar").body())
                .contains(
                        "Ny parkeringslag",
                        "href=\"/samverkan/erfarenheter?tema=parkering\"",
                        "Erfarenheter: Parkering")
                .doesNotContain("Rätta");
        assertThat(host.as("bo").get("/lagandringar/ny").statusCode()).isEqualTo(403);
    }

    @Test
    void a_selection_is_taken_along_without_formulas() {
        shared("=HYPERLINK(\"http://ond.invalid\")", "Börja \"tidigt\"; inte sent");
        shared("Annan", "-1");
        shared("-1+cmd|' /C calc'!A0", "Inget.");

        HttpResponse<String> csv = host.as("bo").get("/erfarenheter/urval.csv?tema=parkering");

        assertThat(csv.body())
                .startsWith("\uFEFF\"Vad gjorde ni?\";\"Kommun\";")
                .contains("\"'=HYPERLINK(\"\"http://ond.invalid\"\")\"")
                .contains("\"Börja \"\"tidigt\"\"; inte sent\"")
                .contains("\"-1\"", "\"'-1+cmd|' /C calc'!A0\"");
        assertThat(host.as("bo").get("/erfarenheter/urval.json").body())
                .startsWith("[")
                .contains("\"title\"");
        assertThat(host.as("bo").get("/erfarenheter/utskrift").body())
                .contains("Annan", "3 erfarenheter")
                .doesNotContain("Urval:");
        assertThat(host.as("bo").get("/erfarenheter/utskrift?q=annan&grupp=B3").body())
                .contains("Urval: ”annan” och B3.");
        assertThat(host.anyone().get("/erfarenheter/urval.csv").body()).doesNotContain("Annan");
    }

    @Test
    void an_official_hands_over_to_a_colleague_after_a_yes() {
        shared("Färre platser", "Börja tidigt.");
        TestHost.Browser anna = host.as("anna");
        Matcher own = Pattern.compile("/overlamning/[0-9a-f-]{36}")
                .matcher(anna.get("/overlamning").body());
        assertThat(own.find()).isTrue();

        assertThat(anna.get(own.group()).body()).contains("Färre platser", "Ingen kollega kan ta över");
        assertThat(host.as("bo").get(own.group()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_to_share_in_the_climate_contract_is_proposed_edited_and_printed() {
        shared("Färre platser", "Börja tidigt.");
        TestHost.Browser anna = host.as("anna");
        assertThat(anna.get("/klimatkontrakt").body()).contains(">Färre platser</a>", "Ny. Underlag");
        HttpResponse<String> begun = anna.post("/klimatkontrakt");
        String edit = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/klimat", "/klimat");
        anna.get(edit);

        HttpResponse<String> saved = anna.post(
                edit,
                "version",
                "1",
                "title",
                "Vi delar",
                "keep",
                "0",
                "heading-0",
                "Parkering",
                "text-0",
                "Lärdom",
                "reason-0",
                "Därför");

        assertThat(anna.follow(saved).body()).contains("Vi delar", "Parkering", "Därför");
        assertThat(host.as("bo").get(edit).statusCode()).isEqualTo(404);
    }
}
