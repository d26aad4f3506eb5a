package se.samverkan.servlet.recruitment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Calls;
import se.samverkan.interest.InterestDraft;
import se.samverkan.interest.Maturity;
import se.samverkan.interest.Work;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlannedPool;
import se.samverkan.recruitment.PlannedRules;
import se.samverkan.recruitment.Plans;
import se.samverkan.recruitment.QuotaDraft;
import se.samverkan.recruitment.TrialRun;
import se.samverkan.recruitment.TypedQuota;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.CsvText;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelFiles;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.servlet.TestHost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of a draw, from the announcement to the invitations, opened by its link and read back. */
final class DownloadsTest {
    private static final Pattern LINK =
            Pattern.compile("href=\"/samverkan(/urval/[^\"]*\\.(?:csv|txt|json|eml|zip))\"");
    private static final String BUS = OwnFeature.question("Buss; \"på\" natten");

    private volatile Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private TestHost host;
    private Actor coordinator;
    private TestHost.Browser browser;
    private AnnouncedDraw draw;
    private Panel panel;

    /** Of six that answered, four work on the question; two of three seats go to them. */
    @BeforeEach
    void draw() {
        host = TestHost.by(() -> now);
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        browser = host.as("samordnare");
        Plans plans = host.samverkan().plans();
        PanelPlan plan = plans.begin(coordinator, "Hösten 2026", Language.SWEDISH, "3")
                .then(begun -> plans.drawFrom(coordinator, begun, answered(), QuotaSheet.NONE))
                .then(from -> plans.want(
                        coordinator,
                        from,
                        new QuotaDraft(
                                "3",
                                Set.of(BUS),
                                List.of(new TypedQuota(BUS, "yes", "2", "2"), new TypedQuota(BUS, "no", "1", "1")),
                                new PlannedRules(List.of(MunicipalityCode.of("2480")), List.of(), List.of()))))
                .then(wanted -> plans.keep(
                        coordinator,
                        wanted,
                        new TrialRun((panels, error) -> true).of(wanted).orThrow()))
                .orThrow();
        Instant soon = now.plus(Duration.ofDays(1));
        draw = host.samverkan()
                .announcements()
                .announce(coordinator, plan, "Eurojackpot", soon)
                .orThrow();
        now = soon;
        panel = host.samverkan()
                .announcements()
                .enter(coordinator, draw, "4 17 23")
                .orThrow();
    }

    private PlannedPool answered() {
        Calls calls = host.samverkan().calls();
        CallDraft draft = new CallDraft(
                "Vill ni vara med?", "Vi lär.", "2099-12-31", List.of("Buss; \"på\" natten"), Language.SWEDISH);
        CallForInterest call = calls.write(coordinator, draft)
                .then(written -> calls.publish(coordinator, written))
                .orThrow();
        for (String code : List.of("2480", "2584", "1280", "1281", "0180", "1480")) {
            boolean works = !code.startsWith("1");
            calls.answer(
                            call,
                            new InterestDraft(
                                    code,
                                    "Trafikplanerare",
                                    "kommun@exempel.se",
                                    works || code.equals("1480")
                                            ? List.of(new Work("Buss; \"på\" natten", Maturity.TRYING))
                                            : List.of(),
                                    "",
                                    "",
                                    Language.SWEDISH))
                    .orThrow();
        }
        return PlannedPool.ofCall(call, calls.answers(coordinator, call));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Map<String, String> files(String... pages) {
        Map<String, String> files = new TreeMap<>();
        for (String page : pages) {
            HttpResponse<String> shown = browser.get(page);
            assertThat(shown.statusCode()).isEqualTo(200);
            Matcher link = LINK.matcher(shown.body());
            while (link.find()) {
                HttpResponse<String> file = browser.get(link.group(1));
                String name = link.group(1).replaceFirst(".*/", "");
                assertThat(file.statusCode()).as(name).isEqualTo(200);
                assertThat(file.headers().firstValue("Content-Disposition"))
                        .hasValue("attachment; filename=\"" + name + "\"");
                files.put(name, file.body());
            }
        }
        return files;
    }

    private static ByteArrayInputStream in(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static List<List<String>> rows(String file) {
        CsvText text = CsvText.of(file.getBytes(UTF_8));
        List<List<String>> rows = new ArrayList<>();
        while (text.hasNext()) {
            rows.add(text.next());
        }
        return rows;
    }

    @Test
    void the_files_of_an_announced_draw_are_what_the_command_line_reads() throws IOException, GeneralSecurityException {
        Map<String, String> files = files("/urval/lottning/" + draw.id().value());

        assertThat(files).containsOnlyKeys("portfolj.txt", "candidates.csv", "features.csv", "result.json");
        String text = files.getOrDefault("portfolj.txt", "");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8))))
                .isEqualTo(draw.lottery().fingerprint());
        List<Quota> quotas = PanelFiles.quotas("features.csv", in(files.getOrDefault("features.csv", "")))
                .orThrow()
                .quotas();
        assertThat(quotas).isEqualTo(draw.drawing().quotas());
        String candidates = files.getOrDefault("candidates.csv", "");
        List<Candidate> read = PanelFiles.candidates("candidates.csv", in(candidates), quotas)
                .orThrow()
                .candidates();
        assertThat(read)
                .extracting(Candidate::key)
                .containsExactlyInAnyOrderElementsOf(codes(draw.drawing().pool()));
        assertThat(read)
                .filteredOn(each -> each.value(BUS).orElseThrow().equals("yes"))
                .hasSize(4);
        JsonNode result = JsonMapper.shared().readTree(files.getOrDefault("result.json", ""));
        assertThat(result.path("fingerprint").stringValue())
                .isEqualTo(draw.lottery().fingerprint());
        assertThat(result.path("bounds").path("exact").booleanValue()).isTrue();
        assertThat(result.path("panel"))
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrderElementsOf(codes(panel.seated()));
    }

    private static List<String> codes(List<MunicipalityCode> municipalities) {
        return municipalities.stream().map(MunicipalityCode::value).toList();
    }

    @Test
    void the_files_of_a_draw_can_be_drawn_from_again() throws IOException {
        Map<String, String> files = files(
                "/urval/lottning/" + draw.id().value(), "/urval/" + panel.id().value());
        List<Quota> quotas = draw.drawing().quotas();

        for (String name : List.of("candidates.csv", "kommuner.csv")) {
            assertThat(PanelFiles.municipalities(
                                    name,
                                    in(files.getOrDefault(name, "")),
                                    name.startsWith("c") ? quotas : List.of(),
                                    MunicipalityCatalogue.bundled())
                            .orThrow()
                            .municipalities())
                    .containsExactlyInAnyOrderElementsOf(draw.drawing().pool());
        }
    }

    /** The panel has two of the four that work on the question and one of the two that do not; nobody knows about the country. */
    @Test
    void the_panel_is_told_against_the_pool_and_the_country_alike_on_its_page_and_as_csv() {
        String path = "/urval/" + panel.id().value();
        Map<String, String> files = files(path);

        assertThat(files).containsOnlyKeys("kommuner.csv", "matt.csv", "spegling.csv");
        List<List<String>> mirror = rows(files.getOrDefault("spegling.csv", ""));
        assertThat(mirror.get(0)).containsExactly("feature", "value", "name", "panel", "pool", "country", "min", "max");
        assertThat(mirror).allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(mirror)
                .contains(
                        List.of(BUS, "yes", "ja", "2", "4", "", "2", "2"),
                        List.of(BUS, "no", "nej", "1", "2", "", "1", "1"),
                        List.of(OwnFeature.JOINED, "no", "nej", "3", "6", "", "", ""))
                .filteredOn(row -> row.get(0).equals("part"))
                .extracting(row -> Integer.parseInt(row.get(5)))
                .containsExactly(140, 96, 54);
        assertThat(rows(files.getOrDefault("matt.csv", "")))
                .extracting(row -> row.get(0))
                .contains("balance", "smallestProbability", "gini", "geometricMean");
        assertThat(browser.get(path).body())
                .contains("Panelen mot dem att dra bland: Arbetar med: Buss; &#34;på&#34; natten")
                .containsPattern(
                        "(?s)<th scope=\"row\">ja</th>.*?<td class=\"sv-num\">2\\s*\\(2–2\\).*?67\u00a0%.*?67\u00a0%")
                .contains("Hur det är i hela landet vet vi inte");
    }

    @Test
    void every_invitation_is_a_letter_with_its_own_link() {
        String path = "/urval/" + panel.id().value() + "/inbjudan";
        browser.get(path);
        browser.post(
                path,
                codes(panel.seated()).stream()
                        .flatMap(code -> Stream.of("municipality", code))
                        .toArray(String[]::new));

        Map<String, String> files = files(path);

        assertThat(files).hasSize(4).containsKey("inbjudningar.zip");
        List<String> links = new ArrayList<>();
        files.forEach((name, letter) -> {
            if (name.endsWith(".eml")) {
                assertThat(letter).startsWith("To: kommun@exempel.se\r\n").contains("\r\nX-Unsent: 1\r\n");
                String body = letter.substring(letter.indexOf("\r\n\r\n")).strip();
                Matcher link = Pattern.compile("/samverkan(/svar/[0-9a-f]{64})")
                        .matcher(new String(Base64.getMimeDecoder().decode(body), UTF_8));
                assertThat(link.find()).isTrue();
                links.add(link.group(1));
            }
        });
        assertThat(links)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(link -> assertThat(host.anyone().get(link).body()).contains("Vi deltar"));
    }
}
