package se.samverkan.examples.intranet.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverkan.Samverkan;
import se.samverkan.municipality.Municipality;
import se.samverkan.record.RecordStore;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Runs the example network from the first step of the method to the last, through the public use cases only, each with its actor. */
public final class ExampleNetwork {

    private final Stage stage;

    private ExampleNetwork(Stage stage) {
        this.stage = stage;
    }

    /**
     * Runs the network into an empty storage.
     *
     * @param store the storage; left open
     * @param pm the folder in which the PM is written; it exists
     * @param terminal where each step is told with its figures
     */
    @SuppressWarnings("resource") // whoever opened the storage closes it
    public static void run(RecordStore store, Path pm, Terminal terminal) {
        StoryClock clock = new StoryClock();
        Samverkan samverkan = Samverkan.on(store, clock, UUID::randomUUID);
        new ExampleNetwork(new Stage(samverkan, clock, terminal)).run(pm);
    }

    private void run(Path pm) {
        Organiser organiser = new FoundTheNetwork(stage).run();
        new ImportExperiences(stage, organiser).run();
        List<Municipality> drawn = new ChooseThePanel(stage, organiser).run();
        InterviewMembers.Scripts scripts = Material.read("interviews.json", InterviewMembers.Scripts.class);
        List<StandIn> standIns = new AdmitStandIns(stage, organiser).run(drawn, scripts.interviews());
        InterviewMembers.Interviewed interviewed = new InterviewMembers(stage, organiser, standIns).run(scripts);
        new ApproveQuotations(stage, organiser, standIns).run(scripts.interviews(), interviewed.passages());
        new FindThemes(stage, organiser, standIns).run(scripts.codebook(), interviewed.codes());
        Map<String, HoldMeetings.Held> meetings = new HoldMeetings(stage, organiser, standIns).run(themes(organiser));
        new ReflectOnMeetings(stage, organiser, standIns).run(meetings);
        new ShareExperiences(stage, standIns).run();
        new AskTheNetwork(stage, standIns).run(themes(organiser));
        new KeepTheBankAlive(stage, organiser, standIns).run(List.copyOf(meetings.values()));
        new ConcludeAndRecommend(stage, organiser, standIns).run(meetings, interviewed.passages());
        new RateCompetence(stage, organiser, standIns).run();
        new EvaluateTheNetwork(stage, organiser, standIns).run();
        new PublishPm(stage, organiser).run(pm);
        new PlanTheNextPanel(stage, organiser).run();
    }

    private Map<String, ThemeId> themes(Organiser organiser) {
        return stage.samverkan().themes().all(organiser.coordinator()).stream()
                .collect(Collectors.toMap(Theme::key, Theme::id));
    }
}
