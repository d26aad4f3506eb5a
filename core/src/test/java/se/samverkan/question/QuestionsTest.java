package se.samverkan.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Phase;
import se.samverkan.follow.Followed;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Calls;
import se.samverkan.interest.InterestDraft;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

final class QuestionsTest {

    private final SmallNetwork network = new SmallNetwork(0);
    private final Questions questions = network.samverkan().questions();
    private final List<Actor> officials = new ArrayList<>();
    private Theme parking;
    private Actor asker;

    @BeforeEach
    void begin() {
        parking = network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft("parkering", "Parkering", "Parking", "", List.of()))
                .orThrow();
        for (String code : List.of("0881", "0882", "0880", "0180", "1480", "2480", "1082")) {
            officials.add(network.member(admitted(code).id(), Role.OFFICIAL));
        }
        asker = officials.get(0);
    }

    private Organisation admitted(String code) {
        return network.samverkan()
                .administration()
                .admit(
                        network.administrator(),
                        new Administration.NewOrganisation(
                                "Kommun " + code,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of(code)),
                                Optional.of(MunicipalityGroup.B4),
                                Origin.GENUINE))
                .orThrow();
    }

    private Experience experience(Actor by, String code, Phase phase) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Avgift på torget i " + code)
                .with(ExperienceField.MUNICIPALITIES, code)
                .with(ExperienceField.THEMES, "parkering")
                .with(ExperienceField.PHASE, phase.name())
                .with(ExperienceField.LEARNED, "Börja med handlarna.");
        return network.samverkan()
                .experiences()
                .write(by, draft, Sharing.NETWORK)
                .orThrow();
    }

    private QuestionDraft draft() {
        return new QuestionDraft(
                "Hur får man handlarna med sig?",
                "Vi vill ta avgift.",
                Set.of(parking.id()),
                "PILOT",
                Language.SWEDISH);
    }

    private Question asked(Actor... whom) {
        Set<OrganisationId> to = Arrays.stream(whom)
                .map(each -> each.organisation().orElseThrow())
                .collect(Collectors.toSet());
        return questions.ask(asker, draft(), to).orThrow();
    }

    private static AnswerDraft answer(Answer.Kind kind, String text) {
        return new AnswerDraft(kind.name(), text, Optional.empty(), Language.SWEDISH);
    }

    private List<String> inbox(Actor actor) {
        return network.samverkan().inbox().list(actor, PageRequest.first(20)).items().stream()
                .map(each -> each.code())
                .toList();
    }

    private List<OrganisationId> matched() {
        return questions.match(asker, draft()).orThrow().stream()
                .map(each -> each.organisation().id())
                .toList();
    }

    @Test
    void those_who_have_told_of_the_theme_are_asked_first_and_the_most_alike_fill_up() {
        experience(officials.get(4), "1480", Phase.FINISHED);
        Experience sameWay = experience(officials.get(3), "0180", Phase.PILOT);

        List<Match> matches = questions.match(asker, draft()).orThrow();

        assertThat(matches).hasSize(3);
        assertThat(matches.get(0).best()).contains(sameWay);
        assertThat(matches.get(0).samePhase()).isTrue();
        assertThat(matches.get(1).organisation().id())
                .isEqualTo(officials.get(4).organisation().orElseThrow());
        assertThat(matches.get(2).experiences()).isZero();
        assertThat(matches.get(2).organisation().title()).isEqualTo("Kommun 0882");
        assertThat(matches.get(2).likeness().orElseThrow().alike()).isNotEmpty();
    }

    @Test
    void those_who_offer_in_a_call_for_interest_are_asked_though_they_have_told_nothing_yet() {
        Calls calls = network.samverkan().calls();
        CallForInterest call = calls.write(
                        network.coordinator(),
                        new CallDraft(
                                "Vill ni vara med?", "Svara.", "2027-06-30", List.of("Bilpool"), Language.SWEDISH))
                .then(written -> calls.publish(network.coordinator(), written))
                .orThrow();
        InterestDraft offer = new InterestDraft(
                "1082",
                "Trafikplanerare",
                "trafik@kommun.example",
                List.of(),
                "Vi kan berätta om avgiftsparkering och parkeringen vid torget.",
                "Bilpooler",
                Language.SWEDISH);
        calls.answer(call, offer).orThrow();
        calls.answer(
                        call,
                        new InterestDraft("2480", "Strateg", "s@k.example", List.of(), "Bilpool", "", Language.SWEDISH))
                .orThrow();

        List<Match> matches = questions.match(asker, draft()).orThrow();

        assertThat(matches.get(0).organisation().title()).isEqualTo("Kommun 1082");
        assertThat(matches.get(0).told()).containsExactly(Match.Told.OFFERS);
        assertThat(matches).filteredOn(each -> !each.told().isEmpty()).hasSize(1);
    }

    @Test
    void never_more_than_five_and_never_those_who_ask() {
        for (int i = 0; i < officials.size(); i++) {
            experience(
                    officials.get(i),
                    List.of("0881", "0882", "0880", "0180", "1480", "2480", "1082")
                            .get(i),
                    Phase.IDEA);
        }

        assertThat(matched()).hasSize(5).doesNotContain(asker.organisation().orElseThrow());
    }

    @Test
    void those_who_were_asked_lately_give_way_to_others_and_come_back_later() {
        experience(officials.get(1), "0882", Phase.PILOT);
        experience(officials.get(2), "0880", Phase.PILOT);
        OrganisationId first = matched().get(0);
        Actor known = officials.stream()
                .filter(each -> each.organisation().equals(Optional.of(first)))
                .findFirst()
                .orElseThrow();

        asked(known);
        asked(known);

        assertThat(matched().get(0)).isNotEqualTo(first);
        network.later(Duration.ofDays(QuestionMatcher.DAYS + 1));
        assertThat(matched().get(0)).isEqualTo(first);
    }

    @Test
    void who_has_nobody_to_answer_is_not_asked() {
        Organisation empty = admitted("0883");
        experience(officials.get(1), "0883", Phase.PILOT);

        assertThat(matched()).doesNotContain(empty.id());
    }

    @Test
    void the_asked_are_told_and_the_reason_is_kept() {
        Experience known = experience(officials.get(1), "0882", Phase.PILOT);

        Question question = asked(officials.get(1), officials.get(5));

        assertThat(inbox(officials.get(1))).containsExactly("question-asked");
        assertThat(inbox(officials.get(2))).isEmpty();
        assertThat(question.asked())
                .anySatisfy(each -> assertThat(each.knows()).contains(known.id()))
                .anySatisfy(each -> assertThat(each.knows()).isEmpty());
        assertThat(questions.find(officials.get(2), question.id())).contains(question);
        assertThat(questions.find(network.nobody(), question.id())).isEmpty();
        assertThat(questions.find(network.administrator(), question.id())).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        QuestionDraft wrong = new QuestionDraft(
                "", "x".repeat(4_001), Set.of(new ThemeId(new UUID(1, 1))), "SNART", Language.SWEDISH);

        assertThat(Problems.of(
                        questions.ask(asker, wrong, Set.of(asker.organisation().orElseThrow()))))
                .containsExactlyInAnyOrder(
                        "title: missing",
                        "text: too-long",
                        "themes: unknown-choice",
                        "phase: unknown-choice",
                        "asked: unknown-choice");
        assertThat(questions.match(asker, wrong).isDone()).isFalse();
        assertThat(questions.ask(network.nobody(), draft(), Set.of()).isDone()).isFalse();
    }

    @Test
    void an_answer_is_told_to_those_who_asked_and_makes_the_question_answered() {
        Question question = asked(officials.get(1));
        assertThat(questions.unanswered(network.coordinator())).containsExactly(question);

        questions
                .answer(officials.get(2), question.id(), answer(Answer.Kind.ANSWERED, "Fråga tidigt."))
                .orThrow();

        assertThat(inbox(asker)).containsExactly("question-answered");
        assertThat(questions.all(asker)).containsEntry(question, QuestionState.ANSWERED);
        assertThat(questions.unanswered(asker)).isEmpty();
    }

    @Test
    void those_who_follow_a_question_are_told_of_its_answers_only() {
        Question question = asked(officials.get(1));
        Followed answers = Followed.question(Question.TYPE.ref(question.id()));
        network.samverkan()
                .follows()
                .follow(officials.get(4), answers, question.title())
                .orThrow();

        questions
                .answer(officials.get(1), question.id(), answer(Answer.Kind.DECLINED, ""))
                .orThrow();
        assertThat(inbox(officials.get(4))).isEmpty();
        questions
                .answer(officials.get(2), question.id(), answer(Answer.Kind.ANSWERED, "Fråga tidigt."))
                .orThrow();

        assertThat(inbox(officials.get(4))).containsExactly("followed-new");
        assertThat(inbox(officials.get(3))).isEmpty();
    }

    @Test
    void to_decline_leaves_it_open_and_to_pass_on_tells_the_next() {
        Question question = asked(officials.get(1));
        questions
                .answer(officials.get(1), question.id(), answer(Answer.Kind.DECLINED, ""))
                .orThrow();
        questions
                .answer(
                        officials.get(1),
                        question.id(),
                        new AnswerDraft("PASSED_ON", "De vet", officials.get(5).organisation(), Language.SWEDISH))
                .orThrow();

        assertThat(inbox(officials.get(5))).containsExactly("question-asked");
        assertThat(inbox(asker)).containsExactlyInAnyOrder("question-declined", "question-passed-on");
        assertThat(questions.unanswered(asker)).containsExactly(question);
        assertThat(questions.answers(asker, question.id())).hasSize(2);
    }

    @Test
    void nobody_answers_themselves_nothing_or_what_is_closed() {
        Question question = asked(officials.get(1));

        assertThat(Problems.of(questions.answer(asker, question.id(), answer(Answer.Kind.ANSWERED, "Jo"))))
                .containsExactly(": own-question");
        assertThat(Problems.of(questions.answer(officials.get(1), question.id(), answer(Answer.Kind.ANSWERED, " "))))
                .containsExactly("text: missing");
        assertThat(Problems.of(questions.answer(officials.get(1), question.id(), answer(Answer.Kind.PASSED_ON, ""))))
                .containsExactly("to: missing");
        Question closed = questions
                .close(asker, question.id(), question.header().version())
                .orThrow();
        assertThat(Problems.of(questions.answer(officials.get(1), question.id(), answer(Answer.Kind.ANSWERED, "Jo"))))
                .containsExactly(": closed-question");
        assertThat(Questions.state(closed, List.of())).isEqualTo(QuestionState.CLOSED);
    }

    @Test
    void only_those_who_asked_close_it_and_only_the_version_they_saw() {
        Question question = asked(officials.get(1));

        assertThat(questions
                        .close(
                                officials.get(1),
                                question.id(),
                                question.header().version())
                        .isDone())
                .isFalse();
        assertThat(questions.close(asker, question.id(), Version.NEW).isDone()).isFalse();
        assertThat(Questions.mayClose(asker, question)).isTrue();
        assertThat(Questions.mayClose(officials.get(1), question)).isFalse();
    }

    @Test
    void an_answer_becomes_a_draft_of_an_experience_of_those_who_answered() {
        Question question = asked(officials.get(1));
        Answer answer = questions
                .answer(officials.get(1), question.id(), answer(Answer.Kind.ANSWERED, "Bjud in dem först."))
                .orThrow();

        Experience draft = questions.toExperience(officials.get(1), answer.id()).orThrow();

        assertThat(draft.title()).isEqualTo(question.title());
        assertThat(draft.lessons().learned()).isEqualTo("Bjud in dem först.");
        assertThat(draft.scope().municipalities()).containsExactly(MunicipalityCode.of("0882"));
        assertThat(draft.header().sharing()).isEqualTo(Sharing.DRAFT);
        assertThat(questions.toExperience(asker, answer.id()).isDone()).isFalse();
    }
}
