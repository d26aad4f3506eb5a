package se.samverkan.examples.intranet.network;

import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.Slug;
import se.samverkan.network.Actor;
import se.samverkan.record.Sharing;

/** Step 6: officials write what they learned, failures included, and tell what they reused of others. */
final class ShareExperiences {

    private final Stage stage;
    private final List<StandIn> standIns;
    private final ExperienceBank bank;

    ShareExperiences(Stage stage, List<StandIn> standIns) {
        this.stage = stage;
        this.standIns = standIns;
        this.bank = stage.samverkan().experiences();
    }

    record Script(
            int by,
            String title,
            List<String> themes,
            String phase,
            Optional<Integer> startYear,
            Optional<Integer> endYear,
            String problem,
            String done,
            String outcome,
            List<String> worked,
            List<String> didNotWork,
            List<String> wouldChange,
            String level,
            String evidence,
            String contactRole,
            Optional<String> lastVerified) {

        ExperienceDraft draft(StandIn standIn) {
            return ExperienceDraft.empty()
                    .with(ExperienceField.MUNICIPALITIES, standIn.code().value())
                    .with(ExperienceField.TITLE, title)
                    .with(ExperienceField.THEMES, themes)
                    .with(ExperienceField.PHASE, phase)
                    .with(
                            ExperienceField.START_YEAR,
                            startYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.END_YEAR, endYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.PROBLEM, problem)
                    .with(ExperienceField.ACTIONS, done)
                    .with(ExperienceField.OUTCOME, outcome)
                    .with(ExperienceField.WORKED, worked)
                    .with(ExperienceField.DID_NOT_WORK, didNotWork)
                    .with(ExperienceField.WOULD_CHANGE, wouldChange)
                    .with(ExperienceField.OUTCOME_LEVEL, level)
                    .with(ExperienceField.EVIDENCE_STRENGTH, evidence)
                    .with(ExperienceField.CONTACT_ROLE, contactRole)
                    .with(ExperienceField.LAST_VERIFIED, lastVerified.orElse(""));
        }
    }

    record ReuseScript(
            int by,
            String slug,
            String stage,
            String change,
            String effect,
            Optional<String> ledTo,
            Optional<String> cycle) {}

    void run() {
        stage.clock().to("2026-10-15");
        stage.terminal().step("Share");
        List<Script> scripts = Material.readList("example-experiences.json", Script.class);
        for (Script script : scripts) {
            StandIn standIn = standIns.get(script.by());
            bank.write(standIn.official(), script.draft(standIn), Sharing.NETWORK)
                    .orThrow();
        }
        stage.clock().to("2026-11-10");
        List<ReuseScript> reuses = Material.readList("reuses.json", ReuseScript.class);
        reuses.forEach(this::reused);
        stage.terminal()
                .figures(
                        "%d experiences of stand-ins, and %d times something was reused from the bank",
                        scripts.size(), reuses.size());
    }

    private void reused(ReuseScript script) {
        Experience experience = bank.find(standIns.get(script.by()).official(), new Slug(script.slug()))
                .orElseThrow();
        Actor official = standIns.get(script.by()).official();
        Optional<ExperienceId> ledTo = script.ledTo()
                .map(slug -> bank.find(official, new Slug(slug)).orElseThrow().id());
        stage.samverkan()
                .useOfExperiences()
                .tell(
                        official,
                        experience.id(),
                        new ReuseDraft(script.stage(), script.change(), script.effect(), ledTo),
                        script.cycle().orElse(""))
                .orThrow();
    }
}
