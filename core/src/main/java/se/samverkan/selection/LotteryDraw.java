package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One draw by a fair lottery, as {@link LeximinPanelSelector}, {@link MaximinPanelSelector} and {@link NashPanelSelector} tell. */
final class LotteryDraw {

    private static final double EXACT = 1e-6;
    /** The most seats in all panels of a lottery together, for the sake of memory: some 100 MB. */
    private static final long MOST_SEATS = 20_000_000;

    private final DrawRequest request;
    private final LotteryRule rule;
    private final LotteryProgress progress;

    private final PanelArrangement arrangement;

    /** A draw by a rule. */
    LotteryDraw(DrawRequest request, LotteryRule rule, LotteryProgress progress) {
        this(request, rule, progress, PanelArrangement.AS_THEY_ARE);
    }

    LotteryDraw(DrawRequest request, LotteryRule rule, LotteryProgress progress, PanelArrangement arrangement) {
        this.request = request;
        this.rule = rule;
        this.progress = progress;
        this.arrangement = arrangement;
    }

    Selection selection() {
        ConflictFinder conflicts = new ConflictFinder(request, new Tally(request));
        List<Conflict> evident = conflicts.evident();
        if (!evident.isEmpty()) {
            return new Selection.Infeasible(evident);
        }
        TypedPool pool = TypedPool.of(request);
        return rule.promise(pool.problem(), () -> progress.goesOn(1, 1))
                .flatMap(promise -> lottery(pool.problem(), promise))
                .map(lottery -> drawn(pool, lottery))
                .orElseGet(this::withoutLottery);
    }

    /** No panel was found, perhaps not even in fractions. */
    private Selection withoutLottery() {
        Feasibility answer = new QuotaCheck(() -> progress.goesOn(1, 1)).check(request);
        return answer instanceof Feasibility.Infeasible infeasible
                ? new Selection.Infeasible(infeasible.conflicts())
                : new Selection.GaveUp(WholePanels.NODES);
    }

    private Optional<TypeLottery> lottery(PanelProblem problem, Promise promise) {
        WholePanels wholePanels = new WholePanels(problem, () -> progress.goesOn(1, 1));
        PanelDecomposition decomposition = new PanelDecomposition(problem, promise.chances(), wholePanels, progress);
        if (!decomposition.approach()) {
            return Optional.empty();
        }
        double error = decomposition.largestError();
        Proof proof = new Proof(
                FairnessBound.ofSmallestProbability(problem),
                promise.meanBound(),
                promise.gap() + error,
                promise.exact() && error < EXACT);
        TypeLottery nearest = new TypeLottery(decomposition.panels(), decomposition.weights(), proof);
        return Optional.of(proof.exact() ? nearest : rule.best(problem, nearest, promise, wholePanels, progress));
    }

    private Selection drawn(TypedPool pool, TypeLottery lottery) {
        MemberPanels split = new MemberPanels(pool);
        long extent = lottery.panels().stream().mapToLong(split::extent).sum();
        if (extent > MOST_SEATS) {
            JointPanels joint = new JointPanels(pool, lottery.panels(), lottery.weights());
            return (long) joint.panels().size() * request.seats() > MOST_SEATS
                    ? new Selection.GaveUp(extent)
                    : drawn(pool, lottery.proof(), joint.panels(), joint.weights());
        }
        for (int i = 0; i < lottery.weights().length; i++) {
            split.add(lottery.panels().get(i), lottery.weights()[i]);
        }
        return drawn(pool, lottery.proof(), split.panels(), split.weights());
    }

    private Selection drawn(TypedPool pool, Proof proof, List<int[]> panels, double... weights) {
        PanelLottery fair = withKeys(panels, weights);
        PanelArrangement.Arranged arranged = arrangement.arrange(request, pool, panels, weights);
        PanelLottery chosen = withKeys(arranged.panels(), arranged.weights());
        double moved = chosen.largestDifference(fair);
        return drawn(new Fairness(
                chosen,
                proof.bound(),
                proof.exact() && moved < EXACT,
                Math.max(proof.gap(), moved),
                proof.meanBound()));
    }

    private PanelLottery withKeys(List<int[]> panels, double... weights) {
        List<List<String>> named = new ArrayList<>();
        for (int[] panel : panels) {
            named.add(Arrays.stream(panel)
                    .mapToObj(place -> request.pool().get(place).key())
                    .toList());
        }
        List<String> keys = request.pool().stream().map(Candidate::key).toList();
        return new PanelLottery(keys, Apportionment.tickets(named, weights, PanelLottery.TOTAL));
    }

    private Selection drawn(Fairness fairness) {
        List<String> members =
                fairness.lottery().panelAt(Long.toString(request.seed())).members();
        return new Selection.Selected(members, false, Optional.of(fairness));
    }
}
