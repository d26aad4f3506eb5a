package se.samverkan.examples.intranet.network;

import java.util.List;
import se.samverkan.evaluation.Evaluations;
import se.samverkan.evaluation.NetworkEvaluation;
import se.samverkan.evaluation.ValueDraft;

/** Step 10: members tell what value they had of the network, and the network is evaluated. */
final class EvaluateTheNetwork {

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    EvaluateTheNetwork(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    record Script(int by, String cycle, String title, String story) {}

    void run() {
        stage.clock().to("2026-11-19");
        stage.terminal().step("Evaluate");
        Evaluations evaluations = stage.samverkan().evaluations();
        List<Script> stories = Material.readList("values.json", Script.class);
        stories.forEach(story -> evaluations
                .tellValue(
                        standIns.get(story.by()).official(),
                        new ValueDraft(story.title(), story.cycle(), story.story(), List.of()))
                .orThrow());
        NetworkEvaluation evaluation = evaluations.evaluate(organiser.coordinator());
        stage.terminal()
                .figures("%d meetings evaluated, %d accounts of value told", evaluation.meetings(), stories.size());
    }
}
