package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws a panel by the fairest lottery there is: the smallest chance of any candidate is made as large as the quotas allow, then the next smallest, and
 * so on (leximin; B. Flanigan, P. Gölz, A. Gupta, B. Hennig, A. D. Procaccia, <i>Fair algorithms for selecting citizens' assemblies</i>,
 * Nature 596, 2021, 548–552). Candidates whom the same quotas count have equal chances.
 *
 * <ol>
 *   <li>Linear programmes over counts per type of candidates give the leximin chances among all fractional panels, which no lottery can surpass.
 *   <li>A lottery over whole panels with just these chances is the nearest point of a polytope (P. Wolfe, <i>Finding the nearest point in a polytope</i>,
 *       Mathematical Programming 11, 1976, 128–149), whose corners a swap search finds (min-conflicts; S. Minton, M. D. Johnston, A. B. Philips,
 *       P. Laird, Artificial Intelligence 58, 1992, 161–205).
 *   <li>Where an integer programme proves that there is no such lottery, column generation finds the leximin lottery over whole panels.
 *   <li>Panels of types are split into panels of candidates, whose weights are whole numbers with the sum {@link PanelLottery#TOTAL}; the seed, in
 *       digits, draws one of them as {@link PanelLottery#panelAt(String)} tells.
 * </ol>
 *
 * <p>The lottery depends on the pool, the quotas and the seats, not on the seed, the machine or the number of threads. Chances are exact to 1e-6 where
 * {@link Fairness#exact()}. Safe for use by several threads, if its progress is.
 *
 * @since 0.1.0
 */
public final class LeximinPanelSelector implements PanelSelector {

    private static final double EXACT = 1e-6;
    private static final int PROGRAMMES = 2_000;
    /** The most seats in all panels of a lottery together, for the sake of memory: some 100 MB. */
    private static final long MOST_SEATS = 20_000_000;

    private final LotteryProgress progress;

    /** A selector that is not followed. */
    public LeximinPanelSelector() {
        this(LotteryProgress.UNNOTICED);
    }

    /**
     * A selector that tells how far it has come.
     *
     * @param progress hears it and can end the search
     */
    public LeximinPanelSelector(LotteryProgress progress) {
        this.progress = requireNonNull(progress, "progress");
    }

    @Override
    public String method() {
        return "leximin-1";
    }

    /**
     * Draws a panel.
     *
     * @param request what is wanted
     * @return the panel with its {@link Selection.Selected#fairness()}; which quotas cannot be met; or that the search gave up, also when the pool
     *     is so large that the lottery would not fit in memory
     */
    @Override
    public Selection select(DrawRequest request) {
        ConflictFinder conflicts = new ConflictFinder(request, new Tally(request));
        List<Conflict> evident = conflicts.evident();
        if (!evident.isEmpty()) {
            return new Selection.Infeasible(evident);
        }
        TypedPool pool = TypedPool.of(request);
        Optional<double[]> wanted = FractionalLeximin.probabilities(pool.problem());
        if (wanted.isEmpty()) {
            return new Selection.Infeasible(List.of(conflicts.together()));
        }
        return lottery(pool.problem(), wanted.get())
                .map(lottery -> drawn(request, pool, lottery))
                .orElseGet(() -> withoutLottery(request));
    }

    /** No panel was found, though fractions of panels meet the quotas: the exact search of the random selector decides. */
    private static Selection withoutLottery(DrawRequest request) {
        Selection selection = new RandomPanelSelector().select(request);
        return selection instanceof Selection.Selected ? new Selection.GaveUp(PROGRAMMES) : selection;
    }

    private Optional<TypeLottery> lottery(PanelProblem problem, double[] wanted) {
        WholePanels wholePanels = new WholePanels(problem, PROGRAMMES);
        PanelDecomposition decomposition = new PanelDecomposition(problem, wanted, wholePanels, progress);
        if (!decomposition.approach()) {
            return Optional.empty();
        }
        double error = decomposition.largestError();
        TypeLottery nearest = new TypeLottery(
                decomposition.panels(),
                decomposition.weights(),
                FairnessBound.ofSmallestProbability(problem),
                error,
                error < EXACT);
        return Optional.of(nearest.proven() ? nearest : byWholePanels(problem, nearest, wholePanels));
    }

    private TypeLottery byWholePanels(PanelProblem problem, TypeLottery nearest, WholePanels wholePanels) {
        return new WholePanelLeximin(problem, nearest.panels(), wholePanels, progress)
                .lottery()
                .orElse(nearest);
    }

    private static Selection drawn(DrawRequest request, TypedPool pool, TypeLottery lottery) {
        MemberPanels split = new MemberPanels(pool);
        long extent = lottery.panels().stream().mapToLong(split::extent).sum();
        if (extent > MOST_SEATS) {
            return new Selection.GaveUp(extent);
        }
        for (int i = 0; i < lottery.weights().length; i++) {
            split.add(lottery.panels().get(i), lottery.weights()[i]);
        }
        return drawn(request, new Fairness(withKeys(request, split), lottery.bound(), lottery.proven(), lottery.gap()));
    }

    private static PanelLottery withKeys(DrawRequest request, MemberPanels split) {
        List<List<String>> panels = new ArrayList<>();
        for (int[] panel : split.panels()) {
            panels.add(Arrays.stream(panel)
                    .mapToObj(place -> request.pool().get(place).key())
                    .toList());
        }
        List<String> keys = request.pool().stream().map(Candidate::key).toList();
        return new PanelLottery(keys, Apportionment.tickets(panels, split.weights(), PanelLottery.TOTAL));
    }

    private static Selection drawn(DrawRequest request, Fairness fairness) {
        List<String> members =
                fairness.lottery().panelAt(Long.toString(request.seed())).members();
        return new Selection.Selected(members, false, Optional.of(fairness));
    }
}
