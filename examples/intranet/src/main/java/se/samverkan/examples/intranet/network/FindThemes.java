package se.samverkan.examples.intranet.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.Findings;
import se.samverkan.finding.PriorityTally;
import se.samverkan.interview.CodeId;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Step 3: codes become themes, each traced to the passages behind it, and the members vote on which are most urgent. */
final class FindThemes {

    private static final String NEW_THEME = "fran-projekt-till-drift";
    private static final int FIRST = 4;
    private static final int LATEST = 4;

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;
    private final Findings findings;

    FindThemes(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
        this.findings = stage.samverkan().findings();
    }

    /** The themes that each member votes for. */
    record Ballots(List<List<String>> ballots) {}

    void run(InterviewMembers.CodebookScript codebook, Map<String, CodeId> codes) {
        stage.clock().to("2026-09-18");
        stage.terminal().step("Find themes");
        Map<String, List<CodeId>> byTheme = new LinkedHashMap<>();
        codebook.codes()
                .forEach(code -> byTheme.merge(
                        code.theme(),
                        List.of(Material.named(code.key(), codes)),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        byTheme.forEach(this::found);
        double fresh = findings.saturation(organiser.coordinator()).newInformation(FIRST, LATEST);
        stage.terminal()
                .figures(
                        "%d themes traced to passages, one of them new; the last %d interviews added %.0f %% new codes",
                        byTheme.size(), LATEST, 100 * fresh);
        vote();
    }

    private void found(String key, List<CodeId> codes) {
        if (key.equals(NEW_THEME)) {
            findings.theme(
                            organiser.coordinator(),
                            codes,
                            key,
                            "Från projekt till drift",
                            "From project to operation",
                            "Vem som äger, betalar och minns när projektpengarna är slut.")
                    .orThrow();
        } else {
            Theme theme =
                    stage.samverkan().themes().byKey(organiser.editor(), key).orElseThrow();
            findings.addTo(organiser.editor(), theme.id(), codes).orThrow();
        }
    }

    private void vote() {
        stage.clock().to("2026-09-23");
        Map<String, ThemeId> themes = stage.samverkan().themes().all(organiser.coordinator()).stream()
                .collect(Collectors.toMap(Theme::key, Theme::id));
        List<List<String>> ballots =
                Material.read("ballots.json", Ballots.class).ballots();
        for (int i = 0; i < ballots.size(); i++) {
            Set<ThemeId> chosen = ballots.get(i).stream()
                    .map(key -> Material.named(key, themes))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            stage.samverkan()
                    .priorities()
                    .vote(standIns.get(i).official(), chosen)
                    .orThrow();
        }
        PriorityTally tally = stage.samverkan().priorities().tally(organiser.coordinator());
        stage.terminal()
                .figures(
                        "%d have voted; most votes: %s (%d)",
                        tally.ballots(),
                        name(tally.priorities().get(0).theme()),
                        tally.priorities().get(0).votes());
    }

    private String name(ThemeId id) {
        return stage.samverkan().themes().all(organiser.coordinator()).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow()
                .swedish();
    }
}
