package se.samverkan.servlet.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.question.Question;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.TestHost;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

final class QuestionPagesTest {
    private TestHost host;
    private Actor coordinator;
    private Organisation oskarshamn;
    private Theme parking;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official(network, "Nybro kommun", "0881", "nils");
        oskarshamn = official(network, "Oskarshamns kommun", "0882", "olle");
        official(network, "Kalmar kommun", "0880", "karin");
        parking = host.samverkan()
                .themes()
                .add(coordinator, new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Avgift på torget")
                .with(ExperienceField.MUNICIPALITIES, "0882")
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.CONTACT_ROLE, "Trafikplanerare")
                .with(ExperienceField.LEARNED, "Börja med handlarna.");
        host.samverkan()
                .experiences()
                .write(coordinator, draft, Sharing.NETWORK)
                .orThrow();
    }

    private Organisation official(Network network, String name, String code, String person) {
        Administration office = host.samverkan().administration();
        Actor root = Actor.administrator(network.id(), new PersonId("root"));
        Organisation organisation = office.admit(
                        root,
                        new Administration.NewOrganisation(
                                name,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of(code)),
                                Optional.empty(),
                                Origin.GENUINE))
                .orThrow();
        office.admit(
                        root,
                        new Administration.NewMember(
                                host.samverkan().directory().admitted(person),
                                person,
                                organisation.id(),
                                EnumSet.of(Role.OFFICIAL)))
                .orThrow();
        return organisation;
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private Question asked() {
        TestHost.Browser nils = host.as("nils");
        nils.get("/fragor/ny");
        HttpResponse<String> sent = nils.post(
                "/fragor/ny",
                "step",
                "ask",
                "title",
                "Hur får man <b>handlarna</b> med sig?",
                "themes",
                parking.id().value().toString(),
                "asked",
                oskarshamn.id().value().toString());
        assertThat(sent.statusCode()).isEqualTo(303);
        return host.samverkan().questions().all(coordinator).keySet().iterator().next();
    }

    private static String path(Question question) {
        return "/fragor/" + question.id().value();
    }

    @Test
    void whom_to_ask_is_suggested_with_the_reason() {
        TestHost.Browser nils = host.as("nils");
        nils.get("/fragor/ny");

        String page = nils.post(
                        "/fragor/ny",
                        "step",
                        "match",
                        "title",
                        "Hur får man handlarna med sig?",
                        "themes",
                        parking.id().value().toString())
                .body();

        assertThat(page)
                .contains(
                        "Oskarshamns kommun", "En erfarenhet av temat.", "Avgift på torget", "Fråga: Trafikplanerare.")
                .contains("Kalmar kommun", "Har inte berättat om temat")
                .doesNotContain("<strong>Nybro kommun");
    }

    @Test
    void who_chooses_no_theme_gets_a_guess_that_can_be_changed() {
        TestHost.Browser nils = host.as("nils");
        nils.get("/fragor/ny");

        String page = nils.post("/fragor/ny", "step", "match", "title", "Vem tar avgift på torget?")
                .body();

        assertThat(page)
                .contains("Av orden att döma handlar frågan om Parkering.", "En erfarenhet av temat.")
                .contains("Kanske finns svaret redan", "Avgift på torget, Oskarshamn")
                .contains("value=\"" + parking.id().value() + "\"");

        String again = nils.post(
                        "/fragor/ny",
                        "step",
                        "change",
                        "title",
                        "Vem tar avgift på torget?",
                        "themes",
                        parking.id().value().toString())
                .body();

        assertThat(again)
                .contains("Vem tar avgift på torget?")
                .containsPattern("value=\"" + parking.id().value() + "\"\\s+checked");
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() {
        TestHost.Browser nils = host.as("nils");
        nils.get("/fragor/ny");

        HttpResponse<String> page = nils.post("/fragor/ny", "step", "match", "title", "", "text", "Vi är få.");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Fel:", "Vi är få.", "Vad undrar du?");
    }

    @Test
    void the_asked_find_it_in_the_inbox_answer_and_those_who_asked_are_told() {
        Question question = asked();
        TestHost.Browser olle = host.as("olle");
        assertThat(olle.get("/notiser").body()).contains("har en fråga som ni troligen kan svara på", path(question));
        assertThat(olle.get("/fragor").body()).contains("Till er", "Väntar på svar");
        assertThat(olle.get(path(question)).body())
                .contains("Har skrivit om", "Avgift på torget", "&lt;b")
                .doesNotContain("<b>handlarna");

        olle.get(path(question) + "/svar");
        olle.post(path(question) + "/svar", "kind", "ANSWERED", "text", "Bjud in dem till torget först.");

        assertThat(host.as("nils").get("/notiser").body()).contains("har svarat på er fråga");
        assertThat(host.as("karin").get(path(question)).body())
                .contains("Bjud in dem till torget först.", "Besvarad")
                .doesNotContain("Gör en erfarenhet");
    }

    @Test
    void an_answer_becomes_a_draft_by_one_click() {
        Question question = asked();
        TestHost.Browser olle = host.as("olle");
        olle.get(path(question) + "/svar");
        olle.post(path(question) + "/svar", "kind", "ANSWERED", "text", "Bjud in dem först.");
        String answer = host.samverkan()
                .questions()
                .answers(coordinator, question.id())
                .get(0)
                .id()
                .value()
                .toString();
        assertThat(olle.get(path(question)).body()).contains("Gör en erfarenhet av svaret");

        HttpResponse<String> made = olle.post(path(question) + "/svar/" + answer + "/erfarenhet");

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(olle.follow(made).body()).contains("Bjud in dem först.", "handlarna");
        assertThat(host.as("karin")
                        .post(path(question) + "/svar/" + answer + "/erfarenhet")
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void to_pass_on_needs_somebody_and_to_decline_needs_nothing() {
        Question question = asked();
        TestHost.Browser olle = host.as("olle");
        olle.get(path(question) + "/svar");

        assertThat(olle.post(path(question) + "/svar", "kind", "PASSED_ON").body())
                .contains("Välj vem ni skickar vidare till.");
        assertThat(olle.post(path(question) + "/svar", "kind", "DECLINED").statusCode())
                .isEqualTo(303);
        assertThat(olle.get(path(question)).body()).contains("Kan inte svara", "Väntar på svar");
    }

    @Test
    void only_those_who_asked_close_it_after_a_question() {
        Question question = asked();
        TestHost.Browser nils = host.as("nils");
        assertThat(nils.get(path(question) + "/stang").body()).contains("Vill du stänga frågan?");

        TestHost.Browser karin = host.as("karin");
        karin.get("/fragor/ny");
        assertThat(karin.post(path(question) + "/stang").statusCode()).isEqualTo(403);
        assertThat(nils.post(path(question) + "/stang").statusCode()).isEqualTo(303);
        assertThat(host.as("olle").get(path(question)).body())
                .contains("Stängd")
                .doesNotContain("Svara, skicka vidare");
    }

    @Test
    void what_nobody_has_answered_fills_the_agenda_of_the_next_meeting() {
        asked();
        TestHost.Browser samordnare = host.as("samordnare");

        assertThat(samordnare.get("/fragor?visa=OPEN").body()).contains("Planera en ny träff med frågorna");
        assertThat(samordnare.get("/traffar/ny?fragor=oppna").body())
                .contains("10 Fråga från Nybro kommun: Hur får man");
        assertThat(samordnare.get("/fragor?visa=CLOSED").body()).contains("Ingen fråga här");
    }

    @Test
    void what_nobody_has_answered_comes_after_what_stands_on_the_agenda_of_a_planned_meeting() {
        asked();
        MeetingDraft draft = new MeetingDraft(
                "Dela fordon",
                "Vi jämför.",
                Set.of(),
                "rundabordssamtal",
                "2031-12-03",
                "9.00",
                "11.00",
                "Teams",
                "",
                List.of("15 Välkomna"),
                Set.of(oskarshamn.id()),
                Language.SWEDISH);
        Meeting meeting = host.samverkan().meetings().plan(coordinator, draft).orThrow();
        TestHost.Browser samordnare = host.as("samordnare");
        String way = "/traffar/" + meeting.id().value() + "/andra?fragor=oppna";

        assertThat(samordnare.get("/fragor").body()).contains("Lägg frågorna på träffen 3 december 2031", way);
        assertThat(samordnare.get(way).body())
                .contains(
                        "15 Välkomna\n10 Fråga från Nybro kommun: Hur får man",
                        "value=\"" + parking.id().value() + "\" checked");
    }

    @Test
    void members_only() {
        assertThat(host.anyone().get("/fragor").statusCode()).isEqualTo(401);
        assertThat(host.as("nils").inEnglish().get("/fragor/ny").body()).contains("What do you wonder?");
    }
}
