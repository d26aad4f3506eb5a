package se.samverkan.servlet.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.TestHost;

final class MeetingPagesTest {
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
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Meeting planned(String date) {
        MeetingDraft draft = new MeetingDraft(
                "Dela fordon med invånarna",
                "Ni vet vad som krävs.",
                Set.of(),
                "rundabordssamtal",
                date,
                "9.00",
                "11.00",
                "Teams",
                "https://moten.example/rum",
                List.of("15 Välkomna", "90 Samtal"),
                Set.of(anna.organisation().orElseThrow()),
                Language.SWEDISH);
        return host.samverkan().meetings().plan(coordinator, draft).orThrow();
    }

    private static String path(Meeting meeting) {
        return "/traffar/" + meeting.id().value();
    }

    @Test
    void a_coordinator_plans_a_meeting_and_those_invited_find_it() {
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get("/traffar").body()).contains("Ingen träff är planerad");
        browser.get("/traffar/ny");

        HttpResponse<String> saved = browser.post(
                "/traffar/ny",
                "title",
                "Ladda på landet",
                "format",
                "rundabordssamtal",
                "date",
                "2031-12-03",
                "from",
                "9.00",
                "to",
                "11.00",
                "place",
                "Teams",
                "agenda",
                "15 Välkomna",
                "invited",
                anna.organisation().orElseThrow().value().toString());

        assertThat(browser.follow(saved).body()).contains("inbjudningarna är skickade", "Ladda på landet", "Välkomna");
        assertThat(host.as("anna").get("/traffar").body())
                .contains("Ladda på landet", "3 december 2031 kl. 9.00–11.00", "Svara på inbjudan");
        assertThat(host.as("anna").inEnglish().get("/traffar").body())
                .contains("Round-table talk", "Answer the invitation");
    }

    @Test
    void what_is_wrong_in_a_plan_is_told_at_once_and_stays_in_the_form() {
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/traffar/ny");

        HttpResponse<String> refused = browser.post(
                "/traffar/ny",
                "title",
                "Ladda",
                "date",
                "2031-02-31",
                "from",
                "9.75",
                "to",
                "11",
                "agenda",
                "Välkomna");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<title>Fel:",
                        "2031-02-31 är inget datum som finns",
                        "9.75 är inget klockslag",
                        "Skriv hur många minuter",
                        "Bjud in minst en organisation.",
                        "Välj ett upplägg i listan.",
                        "value=\"2031-02-31\"");
    }

    @Test
    void only_the_coordinator_plans_changes_and_cancels() {
        Meeting meeting = planned("2031-12-03");
        TestHost.Browser anna = host.as("anna");

        assertThat(List.of(
                        "/traffar/ny",
                        path(meeting) + "/andra",
                        path(meeting) + "/stall-in",
                        path(meeting) + "/narvaro"))
                .allSatisfy(path -> assertThat(anna.get(path).statusCode()).isEqualTo(403));
        assertThat(host.anyone().get(path(meeting)).statusCode()).isEqualTo(404);
        assertThat(host.anyone().get("/traffar").body()).doesNotContain("Dela fordon");
    }

    @Test
    void an_invited_official_answers_and_others_see_it() {
        Meeting meeting = planned("2031-12-03");
        TestHost.Browser browser = host.as("anna");
        assertThat(browser.get(path(meeting)).body()).contains("Du är inbjuden", "https://moten.example/rum");

        HttpResponse<String> answered =
                browser.post(path(meeting) + "/svar", "answer", "MAYBE", "comment", "Kanske <i>sent</i>.");

        assertThat(browser.follow(answered).body()).contains("Ditt svar är sparat", "Ditt svar: kanske");
        assertThat(host.as("bo").get(path(meeting)).body())
                .contains("Kanske &lt;i&gt;sent&lt;/i&gt;.")
                .doesNotContain("Du är inbjuden");
    }

    @Test
    void an_answer_without_a_choice_keeps_the_comment_and_the_uninvited_are_refused() {
        Meeting meeting = planned("2031-12-03");
        TestHost.Browser browser = host.as("anna");
        browser.get(path(meeting));
        HttpResponse<String> refused = browser.post(path(meeting) + "/svar", "comment", "Ser fram emot det");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Välj om du kommer", "Ser fram emot det");

        TestHost.Browser bo = host.as("bo");
        bo.get("/traffar");
        bo.get("/mina-uppgifter");
        assertThat(bo.post(path(meeting) + "/svar", "answer", "YES").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_note_is_written_marked_and_changed_by_its_organisation_only() {
        Meeting meeting = planned("2020-12-03");
        TestHost.Browser browser = host.as("anna");
        browser.get(path(meeting) + "/anteckning");
        HttpResponse<String> saved =
                browser.post(path(meeting) + "/anteckning", "kind", "OPEN_QUESTION", "text", "Vem äger laddstolpen?");

        assertThat(saved.statusCode()).isEqualTo(303);
        Note note = host.samverkan().notes().of(anna, meeting.id()).get(0);
        String change = path(meeting) + "/anteckning/" + note.id().value();
        assertThat(browser.get(path(meeting)).body()).contains("Öppna frågor", "Vem äger laddstolpen?", change);
        assertThat(host.as("bo").get(path(meeting)).body())
                .contains("Vem äger laddstolpen?")
                .doesNotContain(change);
        TestHost.Browser bo = host.as("bo");
        bo.get(change);
        assertThat(bo.post(change, "version", "1", "kind", "NEWS", "text", "Nytt")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_stale_note_shows_both_versions() {
        Meeting meeting = planned("2020-12-03");
        Note note = host.samverkan()
                .notes()
                .write(anna, meeting.id(), Note.Kind.NEWS, "Första", Language.SWEDISH)
                .orThrow();
        host.samverkan().notes().change(anna, note, Note.Kind.NEWS, "Andra").orThrow();
        String change = path(meeting) + "/anteckning/" + note.id().value();
        TestHost.Browser browser = host.as("anna");
        browser.get(change);

        HttpResponse<String> late = browser.post(change, "version", "1", "kind", "NEWS", "text", "Tredje");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Andra", "Tredje", "name=\"version\" value=\"2\"");
    }

    @Test
    void a_meeting_is_held_after_a_question_and_attendance_recorded() {
        Meeting meeting = planned("2020-12-03");
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get(path(meeting)).body()).contains("Träffen har varit");
        HttpResponse<String> attendance = browser.follow(browser.confirm(path(meeting) + "/hallen"));
        assertThat(attendance.body()).contains("Exempelkommun A: någon annan", "Exempelkommun A: Handläggare");

        OrganisationId own = anna.organisation().orElseThrow();
        HttpResponse<String> saved = browser.post(
                path(meeting) + "/narvaro",
                "attendees",
                own.value() + "/anna",
                "attendees",
                own.value().toString());

        assertThat(browser.follow(saved).body()).contains("Närvaron är sparad", "Exempelkommun A (2)");
        Attendance list = host.samverkan()
                .invitations()
                .attendance(coordinator, meeting.id())
                .orElseThrow();
        assertThat(list.attendees()).hasSize(2);
    }

    @Test
    void cancelling_asks_first_and_tells() {
        Meeting meeting = planned("2031-12-03");
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.get(path(meeting) + "/stall-in").body()).contains("Det går inte att ångra");

        assertThat(browser.follow(browser.confirm(path(meeting) + "/stall-in")).body())
                .contains("Träffen är inställd");
        assertThat(host.as("anna").get("/notiser").body()).contains("är inställd");
    }

    @Test
    void a_published_meeting_is_read_by_all_without_its_link_and_answers() {
        Meeting meeting = planned("2031-12-03");
        host.samverkan()
                .invitations()
                .answer(anna, meeting.id(), InvitationAnswer.Answer.YES, "Vi kommer två")
                .orThrow();
        TestHost.Browser browser = host.as("samordnare");
        assertThat(browser.follow(browser.confirm(path(meeting) + "/publicera")).body())
                .contains("Träffen är publicerad");

        assertThat(host.anyone().get(path(meeting)).body())
                .contains("Dela fordon", "Rundabordssamtal")
                .doesNotContain("https://moten.example", "Vi kommer två", "Exempelkommun");
        assertThat(host.as("anna").get(path(meeting) + "/publicera").statusCode())
                .isEqualTo(403);
    }

    @Test
    void breakout_groups_show_their_seed_and_are_the_same_for_all() {
        Meeting meeting = planned("2031-12-03");
        host.samverkan()
                .invitations()
                .answer(anna, meeting.id(), InvitationAnswer.Answer.YES, "")
                .orThrow();

        String groups = path(meeting) + "/grupper?size=3&seed=7";
        assertThat(host.as("bo").get(groups).body()).contains("startvärdet 7", "Exempelkommun A");
        assertThat(host.as("bo").get(path(meeting) + "/grupper?size=x&seed=-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_format_of_the_networks_own_is_written_and_changed() {
        TestHost.Browser browser = host.as("samordnare");
        browser.get("/upplagg/nytt");
        HttpResponse<String> refused =
                browser.post("/upplagg/nytt", "swedish", "Promenad", "minutes", "två", "groupSize", "90");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("två är inget heltal", "Skriv ett tal från 2 till 50, inte 90.", "Promenad");

        HttpResponse<String> saved = browser.post("/upplagg/nytt", format("Promenad", ""));
        assertThat(browser.follow(saved).body()).contains("Promenad", "Nätverkets eget", "/upplagg/promenad/andra");
        browser.get("/upplagg/promenad/andra");
        HttpResponse<String> changed = browser.post("/upplagg/promenad/andra", format("Långpromenad", "1"));
        assertThat(browser.follow(changed).body()).contains("Långpromenad");
        assertThat(host.as("anna").get("/upplagg/nytt").statusCode()).isEqualTo(403);
    }

    private static String[] format(String name, String version) {
        return new String[] {
            "version",
            version,
            "key",
            "promenad",
            "swedish",
            name,
            "english",
            "Walk",
            "purposeSv",
            "Tala ute",
            "purposeEn",
            "Talk outside",
            "minutes",
            "45",
            "rounds",
            "1",
            "groupSize",
            "2",
            "fewest",
            "2",
            "most",
            "20",
            "rolesSv",
            "Värd",
            "rolesEn",
            "Host"
        };
    }
}
