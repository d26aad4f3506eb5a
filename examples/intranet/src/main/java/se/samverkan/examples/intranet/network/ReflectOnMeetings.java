package se.samverkan.examples.intranet.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.record.Language;
import se.samverkan.reflection.FormatComparison;
import se.samverkan.reflection.Question;
import se.samverkan.reflection.ReflectionDraft;

/** Step 5: those who took part reflect on each meeting without a name, and formats are compared where at least five have answered. */
final class ReflectOnMeetings {

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    ReflectOnMeetings(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    record Scripts(List<Question> questions, List<Script> reflections) {}

    record Script(String meeting, List<AnswerScript> answers) {}

    record AnswerScript(
            List<Integer> ratings, Optional<String> worked, Optional<String> didNotWork, Optional<String> wouldTry) {}

    void run(Map<String, HoldMeetings.Held> meetings) {
        stage.terminal().step("Reflect");
        Scripts scripts = Material.read("reflections.json", Scripts.class);
        int answers = 0;
        for (Script script : scripts.reflections()) {
            HoldMeetings.Held meeting = Material.named(script.meeting(), meetings);
            stage.clock().to(meeting.script().date(), "16:30");
            List<StandIn> present = IntStream.range(0, standIns.size())
                    .filter(i -> !meeting.script().absent().contains(i))
                    .mapToObj(standIns::get)
                    .toList();
            for (int i = 0; i < script.answers().size(); i++) {
                answer(
                        present.get(i),
                        meeting,
                        scripts.questions(),
                        script.answers().get(i));
            }
            answers += script.answers().size();
        }
        tell(answers);
    }

    private void answer(StandIn standIn, HoldMeetings.Held meeting, List<Question> questions, AnswerScript script) {
        Map<Question, String> ratings = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.toMap(
                        questions::get, i -> String.valueOf(script.ratings().get(i))));
        ReflectionDraft draft = new ReflectionDraft(
                meeting.meeting().id(),
                ratings,
                script.worked().orElse(""),
                script.didNotWork().orElse(""),
                script.wouldTry().orElse(""),
                Language.SWEDISH);
        stage.samverkan().reflections().write(standIn.official(), draft).orThrow();
    }

    private void tell(int answers) {
        FormatComparison comparison = stage.samverkan().reflections().compare(organiser.coordinator(), Question.USEFUL);
        Map<Boolean, Long> shown = comparison.formats().stream()
                .collect(Collectors.partitioningBy(row -> row.spread().isPresent(), Collectors.counting()));
        Function<Boolean, Long> count = key -> shown.getOrDefault(key, 0L);
        stage.terminal()
                .figures(
                        "%d reflections without names; %d formats compared, %d kept back because fewer than five answered",
                        answers, count.apply(true), count.apply(false));
    }
}
