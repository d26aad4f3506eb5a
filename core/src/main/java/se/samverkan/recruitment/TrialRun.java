package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.selection.Conflict;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Fairness;
import se.samverkan.selection.Locations;
import se.samverkan.selection.LotteryProgress;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.Selection;
import se.samverkan.selection.SpatialBalance;

/**
 * Tries a plan out: makes its lottery and measures it, or where its method knows none, counts {@value #DRAWS} draws. Takes from tenths of a second to minutes.
 * Same plan, same trial, on any machine, unless it was ended before. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class TrialRun {

    /** How many draws are counted for a method that knows no lottery. */
    public static final int DRAWS = 100;

    private static final int COMPARED = 200;
    private static final int PIVOTED = 50;

    private final LotteryProgress progress;

    /**
     * A run that is followed.
     *
     * @param progress hears how far it has come, and can end it with the best found so far
     */
    public TrialRun(LotteryProgress progress) {
        this.progress = requireNonNull(progress, "progress");
    }

    /**
     * Tries.
     *
     * @param plan the plan
     * @return the trial, or why no panel can be drawn by the plan
     */
    public Result<Trial> of(PanelPlan plan) {
        Optional<PanelSelector> method = PlanMethods.find(plan.method(), progress);
        if (method.isEmpty()) {
            return Result.refused(Problem.notFound("method", plan.method()));
        }
        DrawRequest request = plan.request();
        Selection selection = method.get().select(request);
        if (selection instanceof Selection.Infeasible infeasible) {
            return Result.refused(
                    infeasible.conflicts().stream().map(Conflict::problem).toList());
        }
        if (!(selection instanceof Selection.Selected selected)) {
            return Result.refused(Problem.conflict("quotas", "search-gave-up"));
        }
        return Result.done(selected.fairness()
                .map(fairness -> known(plan, fairness, request))
                .orElseGet(() -> counted(plan, method.get(), request)));
    }

    private static Trial known(PanelPlan plan, Fairness fairness, DrawRequest request) {
        PanelLottery lottery = fairness.lottery();
        SpatialBalance measure = new SpatialBalance(places(plan, request), lottery.probabilities());
        return new Trial(
                Optional.of(lottery),
                chances(lottery.probabilities()),
                fairness.exact(),
                fairness.bound(),
                measure.of(lottery),
                measure.ofRandom(request.seats(), COMPARED, 1),
                measure.ofLocalPivotal(PIVOTED, 1));
    }

    private Trial counted(PanelPlan plan, PanelSelector method, DrawRequest request) {
        Random seeds = new Random(DRAWS); // seeds in a row would begin alike
        List<List<String>> panels = new ArrayList<>();
        for (int draw = 1; draw <= DRAWS && (progress.goesOn(draw, 1) || draw == 1); draw++) {
            DrawRequest other = new DrawRequest(request.pool(), request.quotas(), request.seats(), seeds.nextLong());
            if (method.select(other) instanceof Selection.Selected selected) {
                panels.add(selected.members());
            }
        }
        Map<String, Double> counts = new LinkedHashMap<>();
        Map<String, Double> alike = new LinkedHashMap<>();
        double share = (double) request.seats() / request.pool().size();
        request.pool().forEach(each -> {
            counts.put(each.key(), 0.0);
            alike.put(each.key(), share);
        });
        panels.forEach(panel -> panel.forEach(key -> counts.merge(key, 1.0 / panels.size(), Double::sum)));
        SpatialBalance measure = new SpatialBalance(places(plan, request), alike);
        return new Trial(
                Optional.empty(),
                chances(counts),
                false,
                1,
                panels.stream().mapToDouble(measure::of).average().orElse(0),
                measure.ofRandom(request.seats(), COMPARED, 1),
                measure.ofLocalPivotal(PIVOTED, 1));
    }

    private static Locations places(PanelPlan plan, DrawRequest request) {
        return PlanMethods.nearness(plan.method()).among(request.pool());
    }

    private static List<MemberChance> chances(Map<String, Double> perCode) {
        return perCode.entrySet().stream()
                .map(each -> new MemberChance(MunicipalityCode.of(each.getKey()), Math.min(1, each.getValue())))
                .toList();
    }
}
