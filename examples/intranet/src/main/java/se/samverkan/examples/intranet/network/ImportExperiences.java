package se.samverkan.examples.intranet.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.SourceDraft;
import se.samverkan.experience.SourceKind;
import se.samverkan.record.Sharing;

/** The editor fills the experience bank with what municipalities have published, each with its sources. Nothing here is invented. */
final class ImportExperiences {

    private final Stage stage;
    private final Organiser organiser;

    ImportExperiences(Stage stage, Organiser organiser) {
        this.stage = stage;
        this.organiser = organiser;
    }

    /** A published experience, retold; a part is missing where the sources are silent. */
    record Script(
            String slug,
            String title,
            List<String> municipalities,
            List<String> themes,
            String phase,
            Optional<Integer> startYear,
            Optional<Integer> endYear,
            Optional<String> problem,
            Optional<String> done,
            Optional<String> outcome,
            @Nullable List<String> worked,
            @Nullable List<String> didNotWork,
            @Nullable List<String> wouldChange,
            Optional<String> funding,
            Optional<String> doubts,
            List<SourceDraft> sources) {

        ExperienceDraft draft() {
            return new ExperienceDraft(java.util.Map.of(), sources)
                    .with(ExperienceField.SLUG, slug)
                    .with(ExperienceField.TITLE, title)
                    .with(ExperienceField.MUNICIPALITIES, municipalities)
                    .with(ExperienceField.THEMES, themes)
                    .with(ExperienceField.PHASE, phase)
                    .with(
                            ExperienceField.START_YEAR,
                            startYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.END_YEAR, endYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.PROBLEM, problem.orElse(""))
                    .with(ExperienceField.ACTIONS, done.orElse(""))
                    .with(ExperienceField.OUTCOME, outcome.orElse(""))
                    .with(ExperienceField.WORKED, Material.orNone(worked))
                    .with(ExperienceField.DID_NOT_WORK, Material.orNone(didNotWork))
                    .with(ExperienceField.WOULD_CHANGE, Material.orNone(wouldChange))
                    .with(ExperienceField.FUNDING, funding.orElse(""))
                    .with(ExperienceField.DOUBTS, doubts.orElse(""))
                    .with(ExperienceField.SOURCE_KIND, SourceKind.PUBLISHED.name());
        }
    }

    void run() {
        stage.clock().to("2026-08-12");
        stage.terminal().step("Import");
        ExperienceBank bank = stage.samverkan().experiences();
        List<Script> scripts = Material.readList("experiences.json", Script.class);
        Set<String> municipalities = new LinkedHashSet<>();
        int sources = 0;
        for (Script script : scripts) {
            Experience written = bank.write(organiser.editor(), script.draft(), Sharing.NETWORK)
                    .orThrow();
            bank.publish(organiser.editor(), written.id(), written.header().version())
                    .orThrow();
            municipalities.addAll(script.municipalities());
            sources += script.sources().size();
        }
        stage.terminal()
                .figures(
                        "%d real experiences of %d municipalities, retold from %d published sources",
                        scripts.size(), municipalities.size(), sources);
    }
}
