package se.samverkan.examples.intranet.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.question.AnswerDraft;
import se.samverkan.question.Match;
import se.samverkan.question.Question;
import se.samverkan.question.QuestionDraft;
import se.samverkan.question.Questions;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.theme.ThemeId;

/** Also step 6: officials ask those who most likely know, and some answer. */
final class AskTheNetwork {

    private final Stage stage;
    private final List<StandIn> standIns;
    private final Questions questions;

    AskTheNetwork(Stage stage, List<StandIn> standIns) {
        this.stage = stage;
        this.standIns = standIns;
        this.questions = stage.samverkan().questions();
    }

    record AnswerScript(int by, String kind, String text) {}

    record Script(int by, String title, String text, List<String> themes, String phase, List<AnswerScript> answers) {}

    void run(Map<String, ThemeId> themes) {
        stage.clock().to("2026-11-11");
        List<Script> scripts = Material.readList("questions.json", Script.class);
        scripts.forEach(script -> asked(script, themes));
        stage.terminal()
                .figures(
                        "%d questions to the network, %d of them waiting for an answer",
                        scripts.size(),
                        questions.unanswered(standIns.get(0).official()).size());
    }

    private void asked(Script script, Map<String, ThemeId> themes) {
        Actor asker = standIns.get(script.by()).official();
        Set<ThemeId> about =
                script.themes().stream().map(key -> Material.named(key, themes)).collect(Collectors.toSet());
        QuestionDraft draft = new QuestionDraft(script.title(), script.text(), about, script.phase(), Language.SWEDISH);
        Set<OrganisationId> suggested = questions.match(asker, draft).orThrow().stream()
                .map(Match::organisation)
                .map(Organisation::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Question question = questions.ask(asker, draft, suggested).orThrow();
        script.answers()
                .forEach(answer -> questions
                        .answer(
                                standIns.get(answer.by()).official(),
                                question.id(),
                                new AnswerDraft(answer.kind(), answer.text(), Optional.empty(), Language.SWEDISH))
                        .orThrow());
    }
}
