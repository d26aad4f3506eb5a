package se.samverkan.examples.intranet.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Calls;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlannedRules;
import se.samverkan.recruitment.Plans;
import se.samverkan.recruitment.QuotaDraft;
import se.samverkan.recruitment.Trial;
import se.samverkan.recruitment.TrialRun;
import se.samverkan.theme.Theme;

/**
 * What comes after: a call for interest that is open, a plan that has been tried out, and a draw that is announced and waits for chance. No municipality has
 * answered or been asked.
 */
final class PlanTheNextPanel {

    private static final String SEATS = "12";
    private static final String CLOSES = "2027-06-30";
    private static final String SOURCE =
            "Exempel: Eurojackpots fem huvudnummer den 2 juli 2027, i stigande ordning, skrivna efter varandra";

    private final Stage stage;
    private final Actor coordinator;
    private final Plans plans;

    PlanTheNextPanel(Stage stage, Organiser organiser) {
        this.stage = stage;
        this.coordinator = organiser.coordinator();
        this.plans = stage.samverkan().plans();
    }

    void run() {
        stage.clock().to("2026-11-24");
        stage.terminal().step("Recruit for the next year");
        CallForInterest call = call();
        PanelPlan open = tried("Nya kommuner i nätverket 2027");
        AnnouncedDraw draw = stage.samverkan()
                .announcements()
                .announce(
                        coordinator,
                        tried("Panel för utvärderingen 2027"),
                        SOURCE,
                        LocalDate.of(2027, 7, 3)
                                .atTime(LocalTime.NOON)
                                .atZone(StoryClock.SWEDEN)
                                .toInstant())
                .orThrow();
        stage.terminal()
                .figures(
                        "a call for interest with %d questions, a plan with a smallest chance of %.3f, a draw announced among %d panels",
                        call.questions().size(),
                        open.trial().map(Trial::smallest).orElse(0.0),
                        draw.lottery().panels().size());
    }

    private CallForInterest call() {
        Calls calls = stage.samverkan().calls();
        List<String> questions = stage.samverkan().themes().all(coordinator).stream()
                .map(Theme::swedish)
                .limit(5)
                .toList();
        CallDraft draft = new CallDraft(
                "Vill er kommun vara med 2027?",
                "Det här är ett exempel på en intresseanmälan. Nätverket träffas fyra gånger om året och lär av varandra. Det kostar inget att vara med.",
                CLOSES,
                questions,
                Language.SWEDISH);
        return calls.publish(coordinator, calls.write(coordinator, draft).orThrow())
                .orThrow();
    }

    private PanelPlan tried(String title) {
        PanelPlan begun =
                plans.begin(coordinator, title, Language.SWEDISH, SEATS).orThrow();
        QuotaDraft quotas =
                new QuotaDraft(SEATS, new LinkedHashSet<>(List.of("part", "size")), List.of(), PlannedRules.NONE);
        PanelPlan wanted = plans.want(coordinator, begun, quotas).orThrow();
        PanelPlan plan =
                plans.drawBy(coordinator, wanted, "leximin-1", List.of()).orThrow();
        Trial trial = new TrialRun((panels, error) -> true).of(plan).orThrow();
        return plans.keep(coordinator, plan, trial).orThrow();
    }
}
