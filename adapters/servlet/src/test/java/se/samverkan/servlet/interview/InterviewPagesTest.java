package se.samverkan.servlet.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.Code;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewDraft;
import se.samverkan.interview.Occasion;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.TestHost;

final class InterviewPagesTest {
    private TestHost host;
    private Actor coordinator;
    private Actor anna;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        anna = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        host.member(network, "Högskolan", "kod", Role.CODER);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Interview recorded() {
        InterviewDraft draft = new InterviewDraft(
                anna.organisation().orElseThrow(),
                "Trafikplanerare",
                "2026-05-02",
                Occasion.Form.NOTES,
                "Svaren används i ett PM.",
                "2026-05-01",
                Optional.empty(),
                List.of(),
                "Vi började med laddning.\nSedan tog <b>pengarna</b> slut.",
                Language.SWEDISH);
        return host.samverkan().interviews().record(coordinator, draft).orThrow();
    }

    private Code code(String name) {
        return host.samverkan().coding().addCode(coordinator, name, "").orThrow();
    }

    private static String path(Interview interview) {
        return "/intervjuer/" + interview.id().value();
    }

    private Passage coded(Interview interview, Code code) {
        return host.samverkan()
                .coding()
                .code(
                        coordinator,
                        interview.id(),
                        interview.transcript().find("Vi började med laddning.").orElseThrow(),
                        List.of(code.id()))
                .orThrow();
    }

    @Test
    void an_interview_is_recorded_from_pasted_text() {
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get("/intervjuer").body()).contains("Inga intervjuer än");
        browser.get("/intervjuer/ny");
        HttpResponse<String> refused = browser.post("/intervjuer/ny", "form", "NOTES", "text", "Hej", "date", "i går");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Välj vilka som intervjuades.", "i går är inget datum", ">Hej</textarea>");

        HttpResponse<String> saved = browser.post(
                "/intervjuer/ny",
                "organisation",
                anna.organisation().orElseThrow().value().toString(),
                "role",
                "Trafikplanerare",
                "date",
                "2026-05-02",
                "form",
                "RECORDED",
                "information",
                "Svaren används i ett PM.",
                "informedOn",
                "2026-05-01",
                "text",
                "Vi <i>började</i> litet.");

        assertThat(browser.follow(saved).body())
                .contains("Trafikplanerare, Exempelkommun A", "Vi &lt;i&gt;började&lt;/i&gt; litet.", "Exempel");
    }

    @Test
    void a_guide_gives_one_field_for_each_question() {
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/intervjuguider/ny");
        HttpResponse<String> saved = browser.post(
                "/intervjuguider/ny",
                "title",
                "Grundguiden",
                "information",
                "Du kan dra dig ur.",
                "questions",
                "Vad gör ni?\nVad hindrar er?");
        assertThat(browser.follow(saved).body()).contains("Grundguiden", "Vad hindrar er?");
        String guide = host.samverkan()
                .interviews()
                .guides(coordinator)
                .get(0)
                .id()
                .value()
                .toString();
        assertThat(browser.get("/intervjuer/ny?guide=" + guide).body())
                .contains("name=\"answers.2\"", "Du kan dra dig ur.");

        HttpResponse<String> recorded = browser.post(
                "/intervjuer/ny",
                "guide",
                guide,
                "organisation",
                anna.organisation().orElseThrow().value().toString(),
                "role",
                "Trafikplanerare",
                "date",
                "2026-05-02",
                "form",
                "NOTES",
                "information",
                "Du kan dra dig ur.",
                "informedOn",
                "2026-05-02",
                "answers.1",
                "Laddar",
                "answers.2",
                "Pengar");
        assertThat(browser.follow(recorded).body()).contains("Vad hindrar er?", "Pengar");
        String address = recorded.headers().firstValue("Location").orElseThrow().replace("/samverkan", "");
        assertThat(browser.get(address + "/andra").body()).contains(">Pengar</textarea>");
    }

    @Test
    void a_passage_is_coded_by_pasting_its_words_and_uncoded_again() {
        Interview interview = recorded();
        Code code = code("Laddning");
        TestHost.Browser browser = host.as("samordnare");
        browser.get(path(interview));
        String id = code.id().value().toString();
        HttpResponse<String> wrong = browser.post(path(interview) + "/koda", "words", "Vi slutade", "codes", id);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Vi hittar inte de orden", "Vi slutade");

        HttpResponse<String> saved =
                browser.post(path(interview) + "/koda", "words", " Vi började med laddning. ", "codes", id);

        assertThat(browser.follow(saved).body())
                .contains("Utsnittet är kodat", "<mark class=\"sv-hit\">Vi började med laddning.</mark>", "Ett kodat");
        Passage passage =
                host.samverkan().coding().passages(coordinator, interview.id()).get(0);
        HttpResponse<String> removed = browser.post(
                path(interview) + "/avkoda", "passage", passage.id().value().toString(), "code", id);
        assertThat(browser.follow(removed).body()).contains("Inget är kodat än");
    }

    @Test
    void only_the_coordinator_and_the_assigned_coder_read_an_interview() {
        Interview interview = recorded();
        assertThat(host.as("kod").get(path(interview)).statusCode()).isEqualTo(404);
        assertThat(host.as("kod").get("/intervjuer").body()).contains("inte delat ut någon intervju");
        assertThat(host.as("anna").get(path(interview)).statusCode()).isEqualTo(403);
        assertThat(host.anyone().get(path(interview)).statusCode()).isEqualTo(401);

        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get(path(interview) + "/kodare").body()).contains("Högskolan");
        assertThat(browser.post(path(interview) + "/kodare", "coders", "kod").statusCode())
                .isEqualTo(303);

        assertThat(host.as("kod").get(path(interview)).body())
                .contains("Sedan tog &lt;b&gt;pengarna&lt;/b&gt; slut.")
                .doesNotContain("/kodare");
        assertThat(host.as("kod").get(path(interview) + "/kodare").statusCode()).isEqualTo(403);
        assertThat(browser.post(path(interview) + "/kodare", "coders", "bo").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_quotation_is_proposed_and_decided_by_those_it_comes_from() {
        Interview interview = recorded();
        Passage passage = coded(interview, code("Laddning"));
        TestHost.Browser browser = host.as("samordnare");
        String propose = path(interview) + "/citat/" + passage.id().value();
        assertThat(browser.get(propose).body()).contains("Vi började med laddning.");
        assertThat(browser.post(propose, "words", "Vi började med laddning.").statusCode())
                .isEqualTo(303);
        Quotation quotation =
                host.samverkan().quotations().quotationsFor(anna).get(0).quotation();
        String decide = "/citat/" + quotation.id().value();
        TestHost.Browser official = host.as("anna");
        assertThat(official.get("/notiser").body()).contains(decide);
        assertThat(official.get("/citat").body()).contains("Vi började med laddning.", "Väntar på svar", decide);
        assertThat(official.get(decide).body()).contains("Får citatet visas?");
        assertThat(official.post(decide, "comment", "Nja").statusCode()).isEqualTo(422);

        HttpResponse<String> approved = official.post(decide, "decision", "APPROVED", "comment", "");

        assertThat(official.follow(approved).body()).contains("Citatet är godkänt", "Godkänt");
        assertThat(host.as("bo").get(decide).statusCode()).isEqualTo(404);
        assertThat(host.as("bo").get("/citat").body()).doesNotContain("laddning");
        assertThat(host.samverkan().quotations().approved(anna)).hasSize(1);
    }

    @Test
    void those_interviewed_withdraw_after_a_question() {
        Interview interview = recorded();
        TestHost.Browser official = host.as("anna");
        String withdraw = "/citat/intervju/" + interview.id().value() + "/dra-tillbaka";
        assertThat(official.get("/citat").body()).contains("Trafikplanerare, 2 maj 2026", withdraw);
        assertThat(official.get(withdraw).body()).contains("Det går inte att ångra");

        assertThat(official.follow(official.post(withdraw, "reason", "Fel uppgifter"))
                        .body())
                .contains("Intervjun är tillbakadragen");

        assertThat(host.as("samordnare").get(path(interview)).body())
                .contains("Intervjun är tillbakadragen", "Fel uppgifter");
        assertThat(host.as("bo").get(withdraw).statusCode()).isEqualTo(404);
        host.samverkan()
                .interviews()
                .assign(coordinator, interview.id(), Set.of(new PersonId("kod")))
                .orThrow();
        assertThat(host.as("kod").get(path(interview)).body())
                .contains("Intervjun är tillbakadragen")
                .doesNotContain("Vi började");
    }

    @Test
    void the_codebook_is_kept_by_the_coordinator_and_refuses_a_second_of_the_same_name() {
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/kodbok");
        assertThat(browser.follow(browser.post("/kodbok", "name", "Laddning", "description", "Var och hur"))
                        .body())
                .contains("Laddning", "Var och hur");
        assertThat(browser.post("/kodbok", "name", "laddning").statusCode()).isEqualTo(409);
        String id = host.samverkan()
                .coding()
                .codebook(coordinator)
                .orElseThrow()
                .codes()
                .get(0)
                .id()
                .value()
                .toString();
        String change = "/kodbok/" + id + "/andra";
        String seen = seen(browser.get(change).body());
        assertThat(browser.follow(browser.post(change, "seen", seen, "name", "Elladdning"))
                        .body())
                .contains("Elladdning");
        HttpResponse<String> late = browser.post(change, "seen", seen, "name", "Laddplatser");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Elladdning", "Laddplatser");
        assertThat(browser.post(change, "seen", seen(late.body()), "name", "Laddplatser")
                        .statusCode())
                .isEqualTo(303);
        TestHost.Browser coder = host.as("kod");
        assertThat(coder.get("/kodbok").body()).contains("Laddplatser").doesNotContain("/andra");
        assertThat(host.as("anna").get("/kodbok").statusCode()).isEqualTo(403);
    }

    private static String seen(String page) {
        return Pattern.compile("name=\"seen\" value=\"([0-9a-f-]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_stale_correction_shows_both_versions() {
        Interview interview = recorded();
        String correct = path(interview) + "/andra";
        TestHost.Browser browser = host.as("samordnare");
        browser.get(correct);
        String[] first = correction(interview, "1", "Samhällsplanerare");
        assertThat(browser.post(correct, first).statusCode()).isEqualTo(303);

        HttpResponse<String> late = browser.post(correct, correction(interview, "1", "Stadsarkitekt"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Samhällsplanerare", "value=\"Stadsarkitekt\"", "name=\"version\" value=\"2\"")
                .contains("<p>Anteckningar</p>")
                .doesNotContain("<p>NOTES</p>");
    }

    private static String[] correction(Interview interview, String version, String role) {
        return new String[] {
            "version",
            version,
            "organisation",
            interview.organisation().value().toString(),
            "role",
            role,
            "date",
            "2026-05-02",
            "form",
            "NOTES",
            "information",
            "Svaren används i ett PM.",
            "informedOn",
            "2026-05-01",
            "text",
            interview.transcript().text()
        };
    }
}
