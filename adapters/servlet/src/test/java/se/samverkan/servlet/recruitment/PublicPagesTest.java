package se.samverkan.servlet.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Calls;
import se.samverkan.interest.Interest;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.selection.Feature;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.RandomPanelSelector;
import se.samverkan.servlet.TestHost;

/** What anyone sees and does without logging in, and the coordinator's side of it. */
final class PublicPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    /** Each thing comes a little after the one before. */
    private final AtomicInteger reads = new AtomicInteger();

    private TestHost host;
    private Actor coordinator;
    private TestHost.Browser browser;
    private TestHost.Browser anyone;

    @BeforeEach
    void start() {
        host = TestHost.by(() -> NOW.plusMillis(reads.incrementAndGet()));
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        browser = host.as("samordnare");
        anyone = host.anyone();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^/samverkan", "");
    }

    private CallForInterest call() {
        CallDraft draft = new CallDraft(
                "Vill ni vara med?", "Vi lär av varandra.", "2099-12-31", List.of("Bilpool"), Language.SWEDISH);
        return host.samverkan().calls().write(coordinator, draft).orThrow();
    }

    private CallForInterest published() {
        return host.samverkan().calls().publish(coordinator, call()).orThrow();
    }

    private List<Interest> answers(CallForInterest call) {
        return host.samverkan().calls().answers(coordinator, call);
    }

    private HttpResponse<String> answered(CallForInterest call, Instant shown, String trap, String contact) {
        String path = "/intresse/" + call.id().value();
        anyone.get(path);
        return anyone.post(
                path,
                "stamp",
                RobotGuard.stamp(anyone.secret(), call.id(), shown),
                "webbplats",
                trap,
                "municipality",
                "2480",
                "role",
                "Trafikplanerare",
                "contact",
                contact,
                "level-0",
                "TRYING",
                "offers",
                "Erfarenhet av bilpool");
    }

    private static Instant aMinuteAgo() {
        return NOW.minus(Duration.ofMinutes(1));
    }

    @Test
    void a_municipality_tells_its_interest_without_logging_in_and_only_the_coordinator_sees_it() {
        CallForInterest call = published();
        assertThat(anyone.get("/intresse/" + call.id().value()).body())
                .contains("Vill ni vara med?", "Bilpool", "Skriv inga namn på personer");

        String thanks = location(answered(call, aMinuteAgo(), "", "kommun@exempel.se"));

        assertThat(anyone.get(thanks).body()).contains("Tack för ert svar");
        assertThat(browser.get("/urval/intresse/" + call.id().value()).body())
                .contains("Umeå", "Trafikplanerare", "kommun@exempel.se", "Bilpool: Prövar");
        assertThat(anyone.get("/urval/intresse/" + call.id().value()).statusCode())
                .isEqualTo(401);
        assertThat(host.as("anna").get("/urval/intresse/" + call.id().value()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_a_robot_does_is_not_taken_in() {
        CallForInterest call = published();

        assertThat(location(answered(call, aMinuteAgo(), "https://spam.example", "kommun@exempel.se")))
                .endsWith("/tack");
        assertThat(answered(call, NOW, "", "kommun@exempel.se").body())
                .contains("Vänta några sekunder", "Erfarenhet av bilpool");
        assertThat(answered(call, aMinuteAgo().minus(Duration.ofDays(2)), "", "kommun@exempel.se")
                        .body())
                .contains("hann bli för gammalt");
        anyone.get("/intresse/" + call.id().value());
        assertThat(anyone.post("/intresse/" + call.id().value(), "stamp", "1700000000000.made-up")
                        .body())
                .contains("hann bli för gammalt");
        assertThat(answers(call)).isEmpty();
    }

    @Test
    void answers_that_come_in_great_numbers_are_checked_by_the_coordinator_before_they_count() {
        CallForInterest call = published();
        String path = "/urval/intresse/" + call.id().value();
        for (int i = 0; i < Calls.MOST_UNREAD; i++) {
            location(answered(call, aMinuteAgo(), "", "kommun@exempel.se"));
        }
        assertThat(browser.get(path).body()).doesNotContain("att kontrollera");
        for (int i = 0; i < 3; i++) {
            location(answered(call, aMinuteAgo(), "", "robot" + i + "@exempel.se"));
        }
        assertThat(browser.get(path).body()).contains("3 svar att kontrollera", "robot2@exempel.se");
        assertThat(answers(call)).hasSize(Calls.MOST_UNREAD);

        assertThat(browser.post(path + "/kontrollera", "act", "count").body()).contains("Välj minst ett svar");
        browser.get(path);
        Interest newest = host.samverkan().calls().received(coordinator, call).get(0);
        location(browser.post(path + "/kontrollera", "held", newest.id().value().toString(), "act", "count"));
        assertThat(answers(call)).extracting(Interest::id).contains(newest.id()).hasSize(Calls.MOST_UNREAD + 1);
        assertThat(browser.get(path + "/ta-bort-vantande").body()).contains("2 svar på");
        location(browser.post(path + "/ta-bort-vantande", "confirmed", "yes"));
        assertThat(browser.get(path).body()).contains("Svaren är borttagna.").doesNotContain("att kontrollera");
        assertThat(answers(call)).hasSize(Calls.MOST_UNREAD + 1);
    }

    @Test
    void a_mistake_is_told_and_keeps_what_was_typed() {
        CallForInterest call = published();

        assertThat(answered(call, aMinuteAgo(), "", "kommun").body())
                .contains("kommun är ingen e-postadress", "Erfarenhet av bilpool", "href=\"#f-contact\"");
    }

    @Test
    void a_call_is_written_published_and_its_answers_are_merged_and_removed() {
        browser.get("/urval/intresse/ny");
        String path = location(browser.post(
                "/urval/intresse/ny",
                "title",
                "Vill ni vara med?",
                "text",
                "Vi lär av varandra.",
                "closes",
                "2099-12-31",
                "questions",
                "Bilpool\nCykel"));
        assertThat(anyone.get(path.replace("/urval", "")).statusCode()).isEqualTo(404);
        browser.confirm(path + "/publicera");
        CallForInterest call = host.samverkan().calls().all(coordinator).get(0);
        answered(call, aMinuteAgo(), "", "kommun@exempel.se");
        answered(call, aMinuteAgo(), "", "kommun@exempel.se");
        assertThat(browser.get(path).body()).contains("Umeå har svarat 2 gånger");

        browser.post(path + "/sla-ihop", "municipality", "2480");
        assertThat(answers(call)).hasSize(1);
        browser.get(path);
        browser.post(
                path + "/ta-bort", "answer", answers(call).get(0).id().value().toString());
        assertThat(answers(call)).isEmpty();
        assertThat(browser.get("/urval").body()).contains("Vill ni vara med?");
        assertThat(anyone.get("/urval").body())
                .contains("/intresse/" + call.id().value());
    }

    private Panel drawn() {
        PanelDraft draft = new PanelDraft(
                "Hösten 2026", Language.SWEDISH, "3", EnumSet.of(Feature.PART), List.of(), List.of(), "7");
        return host.samverkan()
                .panels()
                .draw(coordinator, draft, new RandomPanelSelector())
                .orThrow();
    }

    @Test
    void an_invited_municipality_answers_by_its_link_after_a_question() {
        Panel panel = drawn();
        String code = panel.seated().get(0).value();
        String path = "/urval/" + panel.id().value() + "/inbjudan";
        browser.get(path);
        location(browser.post(path, "municipality", code));
        String page = browser.get(path).body();
        Matcher link = Pattern.compile("/svar/([0-9a-f]{64})").matcher(page);
        assertThat(link.find()).isTrue();
        String reply = "/svar/" + link.group(1);
        assertThat(browser.get(path + "/inbjudan-" + code + ".eml").body())
                .contains("X-Unsent: 1", "Content-Transfer-Encoding: base64");
        assertThat(host.as("samordnare").get(path).body()).doesNotContain(link.group(1));

        assertThat(anyone.get(reply).body()).contains("Vi deltar", "Hösten 2026");
        assertThat(anyone.post(reply, "answer", "no").body()).contains("Ja, skicka svaret");
        assertThat(state(panel)).isEqualTo(MemberState.INVITED);
        location(anyone.post(reply, "answer", "no", "confirmed", "yes"));

        assertThat(state(panel)).isEqualTo(MemberState.DECLINED);
        assertThat(anyone.get(reply).body()).contains("Ert svar är sparat", "Det går inte att svara här nu");
        assertThat(anyone.get("/svar/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    private MemberState state(Panel panel) {
        return host.samverkan()
                .panels()
                .find(coordinator, panel.id())
                .orElseThrow()
                .members()
                .get(0)
                .state();
    }

    @Test
    void a_free_seat_is_filled_by_a_complementary_draw_and_the_panel_is_told_as_csv() {
        Panel panel = drawn();
        String path = "/urval/" + panel.id().value();
        String code = panel.seated().get(0).value();
        browser.get(path);
        browser.post(path + "/svar", "municipality", code, "state", "INVITED");
        browser.post(path + "/svar", "municipality", code, "state", "DECLINED");
        assertThat(browser.get(path).body()).contains("Fyll alla lediga platser", "Saknas i panelen");

        assertThat(browser.post(path + "/komplettera", "seed", "").body()).contains("Fyll i");
        location(browser.post(path + "/komplettera", "seed", "12"));

        assertThat(browser.get(path).body()).contains("De lediga platserna är fyllda.");
        assertThat(browser.get(path + "/kommuner.csv").body())
                .contains("id,name,county", code + ",", "Har tackat nej", "Att dra bland");
        assertThat(browser.get(path + "/spegling.csv").body())
                .contains("feature,value,name,panel,pool,country,min,max", "part,NORRLAND,Norrland,");
        assertThat(browser.get(path + "/matt.csv").body())
                .contains("measure,value", "balance,", "balanceByChance,")
                .doesNotContain("gini");
    }

    @Test
    void an_announced_draw_is_public_and_its_files_tell_all() {
        browser.get("/urval/ny");
        String plan = location(browser.post("/urval/ny", "title", "Hösten 2026", "seats", "2"));
        browser.get(plan);
        browser.post(plan, "names", "Umeå, Kiruna, Malmö, Lund", "from", "names");
        browser.get(plan + "/metod");
        browser.post(plan + "/metod", "method", "leximin-1");
        browser.getAfter(
                plan + "/metod", page -> page.headers().firstValue("Refresh").isPresent());
        browser.get(plan + "/dra");
        assertThat(browser.post(plan + "/kungor", "source", "", "day", "2020-01-01", "time", "9.00")
                        .body())
                .contains("Fyll i ”Slumpkälla”", "Välj en tid som inte har varit");
        assertThat(browser.post(plan + "/kungor", "source", "Eurojackpot", "day", "2099-01-01", "time", "9.00")
                        .body())
                .contains("Vill du kungöra lottningen?");
        String path = location(browser.post(
                plan + "/kungor", "source", "Eurojackpot", "day", "2099-01-01", "time", "9.00", "confirmed", "yes"));

        AnnouncedDraw draw = host.samverkan().announcements().all(coordinator).get(0);
        assertThat(anyone.get(path).body()).contains("Eurojackpot", "Väntar på slumpen", "sha256sum portfolj.txt");
        assertThat(anyone.get(path + "/portfolj.txt").body())
                .isEqualTo(draw.announced().text());
        assertThat(anyone.get(path + "/candidates.csv").body())
                .startsWith("id,name,")
                .contains("2480,Umeå");
        assertThat(anyone.get(path + "/features.csv").body()).startsWith("feature,value,min,max\r\n");
        assertThat(anyone.get(path + "/result.json").statusCode()).isEqualTo(404);
        browser.get(path);
        assertThat(browser.post(path, "value", "7", "confirmed", "yes").body()).contains("inget värde än");
    }
}
