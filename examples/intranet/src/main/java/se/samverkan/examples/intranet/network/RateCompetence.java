package se.samverkan.examples.intranet.network;

import java.util.List;
import java.util.Map;
import se.samverkan.competence.CompetenceReport;
import se.samverkan.competence.RatingDraft;

/** Step 9: members rate their competence per theme, now and looking back; a theme that fewer than five rated is not shown. */
final class RateCompetence {

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    RateCompetence(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    /** Per member and theme: the level before, looking back, and the level now. */
    record Script(List<Map<String, List<Integer>>> answers) {}

    void run() {
        stage.clock().to("2026-11-18");
        stage.terminal().step("Measure");
        List<Map<String, List<Integer>>> answers =
                Material.read("assessments.json", Script.class).answers();
        for (int i = 0; i < answers.size(); i++) {
            List<RatingDraft> ratings = answers.get(i).entrySet().stream()
                    .map(rating -> new RatingDraft(
                            rating.getKey(),
                            rating.getValue().get(0).toString(),
                            rating.getValue().get(1).toString()))
                    .toList();
            stage.samverkan()
                    .selfAssessments()
                    .rate(standIns.get(i).official(), ratings)
                    .orThrow();
        }
        CompetenceReport report = stage.samverkan().selfAssessments().change(organiser.coordinator());
        long clear = report.changes().stream()
                .filter(change -> change.isClear() && change.mean() > 0)
                .count();
        stage.terminal()
                .figures(
                        "%d self-assessments; a clear rise in %d of %d themes, %d kept back because fewer than five answered",
                        answers.size(),
                        clear,
                        report.changes().size(),
                        report.tooFew().size());
    }
}
