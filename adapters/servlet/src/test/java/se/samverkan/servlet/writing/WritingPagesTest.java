package se.samverkan.servlet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Sharing;
import se.samverkan.retention.HoldScope;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Themes;
import se.samverkan.writing.Manuscript;

final class WritingPagesTest {
    private static final Pattern KEPT = Pattern.compile("data-manuscript=\"([0-9a-f-]{36})\" data-version=\"(\\d+)\"");

    private TestHost host;
    private Actor coordinator;
    private Actor official;
    private TestHost.Browser anna;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        host.member(network, "Exempelkommun B", "bo", Role.OFFICIAL);
        host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        anna = host.as("anna");
        anna.get("/erfarenheter/ny");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private HttpResponse<String> autosaved(String... more) {
        return anna.post("/erfarenheter/utkast/spara", more);
    }

    private static Matcher kept(HttpResponse<String> answer) {
        Matcher kept = KEPT.matcher(answer.body());
        assertThat(kept.find()).as(answer.body()).isTrue();
        return kept;
    }

    private List<Manuscript> drafts() {
        return host.samverkan().manuscripts().all(official);
    }

    private Experience written(String title) {
        return host.samverkan()
                .experiences()
                .write(
                        official,
                        ExperienceDraft.empty()
                                .with(ExperienceField.TITLE, title)
                                .with(ExperienceField.MUNICIPALITIES, "2480")
                                .with(ExperienceField.THEMES, "parkering")
                                .with(ExperienceField.LEARNED, "Börja tidigt."),
                        Sharing.NETWORK)
                .orThrow();
    }

    @Test
    void a_draft_saves_itself_and_is_found_again() {
        HttpResponse<String> answer = autosaved("title", "Halvfärdig", "municipalities", "Lillviken");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Utkastet sparades kl.").doesNotContain("<html");
        String path = "/erfarenheter/utkast/" + kept(answer).group(1);
        assertThat(anna.get("/erfarenheter/utkast").body()).contains("Halvfärdig", path);
        assertThat(anna.get(path).body()).contains("value=\"Halvfärdig\"", "value=\"Lillviken\"");
        assertThat(host.as("bo").get(path).statusCode()).isEqualTo(404);
        assertThat(host.as("samordnare").get(path).statusCode()).isEqualTo(404);
    }

    private String[] changing(Experience experience, Matcher draft) {
        return new String[] {
            "version", "1",
            "title", "Ny rubrik",
            "municipalities", "Umeå",
            "themes", "parkering",
            "learned", "Börja tidigt.",
            "language", "sv",
            "experience", experience.id().value().toString(),
            "manuscript", draft.group(1),
            "manuscriptVersion", draft.group(2)
        };
    }

    @Test
    void two_versions_side_by_side_are_told_in_words() {
        Experience experience = written("Färre platser");
        String path = "/erfarenheter/" + experience.id().value() + "/andra";
        anna.get(path);
        String[] change = {
            "version",
            "1",
            "title",
            "Ny",
            "municipalities",
            "Umeå",
            "themes",
            "parkering",
            "learned",
            "Lärt",
            "phase",
            "PILOT"
        };
        anna.post(path, change);
        change[9] = "Lärt i ett annat fönster";

        HttpResponse<String> late = anna.post(path, change);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("<td><p>Pilot</p>", "<td><p>Parkering</p>")
                .doesNotContain("<p>PILOT</p>");
    }

    private Matcher changeKept(Experience experience) {
        String id = experience.id().value().toString();
        anna.get("/erfarenheter/" + id + "/andra");
        return kept(autosaved("title", "Ny rubrik", "experience", id, "version", "1"));
    }

    @Test
    void a_saved_change_tells_of_a_draft_that_a_legal_hold_keeps() {
        Experience experience = written("Färre platser");
        Matcher draft = changeKept(experience);
        host.hold(coordinator, new HoldScope.OfType(Manuscript.TYPE.name()));

        HttpResponse<String> saved =
                anna.post("/erfarenheter/" + experience.id().value() + "/andra", changing(experience, draft));

        assertThat(anna.follow(saved).body())
                .contains("Erfarenheten är sparad. Utkastet finns också kvar, eftersom ett gallringsstopp");
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void a_saved_change_leaves_a_draft_in_which_another_window_typed_more_and_tells_it() {
        Experience experience = written("Färre platser");
        Matcher draft = changeKept(experience);
        kept(autosaved("title", "Mer", "manuscript", draft.group(1), "manuscriptVersion", draft.group(2)));

        HttpResponse<String> saved =
                anna.post("/erfarenheter/" + experience.id().value() + "/andra", changing(experience, draft));

        assertThat(anna.follow(saved).body()).contains("eftersom du har ändrat det i ett annat fönster");
        assertThat(drafts()).extracting(Manuscript::title).containsExactly("Mer");
    }

    @Test
    void saving_on_changes_the_same_draft() {
        Matcher first = kept(autosaved("title", "Ett"));

        Matcher second =
                kept(autosaved("title", "Två", "manuscript", first.group(1), "manuscriptVersion", first.group(2)));

        assertThat(second.group(1)).isEqualTo(first.group(1));
        assertThat(drafts()).extracting(Manuscript::title).containsExactly("Två");
    }

    @Test
    void another_window_is_told_and_both_versions_are_shown() {
        Matcher first = kept(autosaved("title", "Ett"));
        kept(autosaved("title", "Två", "manuscript", first.group(1), "manuscriptVersion", first.group(2)));
        String[] late = {"title", "Tre", "manuscript", first.group(1), "manuscriptVersion", first.group(2)};

        HttpResponse<String> refused = autosaved(late);
        HttpResponse<String> compared = anna.post("/erfarenheter/utkast", late);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ändrats i ett annat fönster");
        assertThat(compared.statusCode()).isEqualTo(409);
        assertThat(compared.body()).contains("<td><p>Tre</p>", "<td><p>Två</p>");
        assertThat(drafts()).extracting(Manuscript::title).containsExactly("Två");
    }

    @Test
    void without_scripts_a_button_keeps_the_draft_and_shows_what_resembles_it() {
        written("Färre parkeringsplatser vid stadshuset");

        HttpResponse<String> saved =
                anna.post("/erfarenheter/utkast", "title", "Parkeringsplatser vid biblioteket", "learned", "");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(anna.follow(saved).body())
                .contains("Utkastet är sparat", "Färre parkeringsplatser vid stadshuset", "Börja tidigt.");
    }

    @Test
    void sharing_a_draft_makes_it_an_experience_once() {
        Matcher first = kept(autosaved("title", "Halvfärdig"));
        String[] whole = {
            "title",
            "Färdig",
            "municipalities",
            "Karlshamn",
            "themes",
            "parkering",
            "learned",
            "Börja tidigt.",
            "sharing",
            "NETWORK",
            "manuscript",
            first.group(1),
            "manuscriptVersion",
            first.group(2)
        };

        assertThat(anna.post("/erfarenheter/ny", whole).statusCode()).isEqualTo(303);
        HttpResponse<String> again = anna.post("/erfarenheter/ny", whole);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Utkastet finns inte längre", "value=\"Färdig\"");
        assertThat(drafts()).isEmpty();
        assertThat(host.as("bo").get("/erfarenheter").body()).containsOnlyOnce(">Färdig</a>");
    }

    @Test
    void a_draft_that_lacks_something_is_kept_when_it_is_shared() {
        Matcher first = kept(autosaved("title", "Halvfärdig"));

        HttpResponse<String> refused = anna.post(
                "/erfarenheter/ny",
                "title",
                "Halvfärdigare",
                "manuscript",
                first.group(1),
                "manuscriptVersion",
                first.group(2));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"manuscriptVersion\" value=\"2\"");
        assertThat(drafts()).extracting(Manuscript::title).containsExactly("Halvfärdigare");
    }

    @Test
    void the_writing_page_alone_may_run_our_scripts() {
        assertThat(anna.get("/erfarenheter/ny").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self'", "connect-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(anna.get("/erfarenheter").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("script-src"));
    }

    @Test
    void throwing_a_draft_away_asks_first() {
        String path =
                "/erfarenheter/utkast/" + kept(autosaved("title", "Onödig")).group(1) + "/slang";

        assertThat(anna.get(path).body()).contains("Vill du kasta utkastet?", "Onödig");
        assertThat(anna.follow(anna.post(path)).body()).contains("Utkastet är kastat");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_change_of_an_experience_is_kept_as_a_draft_too() {
        Experience experience = written("Färre platser");
        String path = "/erfarenheter/" + experience.id().value() + "/andra";
        anna.get(path);
        kept(autosaved(
                "title",
                "Ännu färre platser",
                "experience",
                experience.id().value().toString(),
                "version",
                "1"));

        assertThat(anna.get(path).body()).contains("Du har ett utkast till en ändring", "value=\"Färre platser\"");
        assertThat(anna.get(path + "?utkast=1").body()).contains("value=\"Ännu färre platser\"");
        Manuscript draft = drafts().get(0);
        HttpResponse<String> saved = anna.post(
                path,
                "title",
                "Ännu färre platser",
                "municipalities",
                "Umeå",
                "themes",
                "parkering",
                "learned",
                "Börja tidigt.",
                "version",
                "1",
                "manuscript",
                draft.id().value().toString(),
                "manuscriptVersion",
                String.valueOf(draft.header().version().number()));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_report_becomes_a_draft_with_its_source_and_nothing_is_fetched() {
        HttpResponse<String> refused =
                anna.post("/erfarenheter/fran-rapport", "url", "javascript:alert(1)", "report", "");

        HttpResponse<String> made = anna.post(
                "/erfarenheter/fran-rapport",
                "url",
                "https://rapport.invalid/laddning.pdf",
                "report",
                "Laddning för alla",
                "outcome",
                "Det gick.");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-url\"", "href=\"#f-report\"");
        assertThat(anna.follow(made).body())
                .contains("value=\"https://rapport.invalid/laddning.pdf\"", "value=\"Laddning för alla\"", "Det gick.");
    }

    @Test
    void failures_can_be_filtered_for() {
        written("Lyckad");
        anna.post(
                "/erfarenheter/ny",
                "title",
                "Misslyckad",
                "municipalities",
                "Umeå",
                "themes",
                "parkering",
                "didNotWork",
                "Allt.",
                "sharing",
                "NETWORK");

        assertThat(anna.get("/erfarenheter?lardom=FAILURE").body())
                .contains("Misslyckad", "1 som gick snett")
                .doesNotContain(">Lyckad<");
    }
}
