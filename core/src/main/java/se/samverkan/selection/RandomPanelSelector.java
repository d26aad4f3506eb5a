package se.samverkan.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws a panel by chance in three stages, each bounded:
 *
 * <ol>
 *   <li>Panels are drawn uniformly, up to {@value #TRIES} of them; the first that meets the quotas is kept. Every panel that meets them is then as
 *       likely as any other.
 *   <li>If none did, some drawn panels are mended: a random member leaves for the candidate that serves the quotas best, until they are met.
 *   <li>If that did not help, every way to share the seats among types of candidates is tried, beginning near the last panel, up to
 *       {@value #STEPS} steps. It finds a panel, proves that there is none, or gives up and says so.
 * </ol>
 *
 * <p>It does not know the candidates' chances, which differ when quotas are tight. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class RandomPanelSelector implements PanelSelector {

    private static final int TRIES = 20_000;
    private static final int MENDED = 20;
    private static final int MENDING_STEPS = 500;
    private static final long STEPS = 500_000;

    /** A selector with the bounds above. */
    public RandomPanelSelector() {}

    @Override
    public String method() {
        return "random-1";
    }

    @Override
    public Selection select(DrawRequest request) {
        Tally tally = new Tally(request);
        ConflictFinder conflicts = new ConflictFinder(request, tally);
        List<Conflict> evident = conflicts.evident();
        if (!evident.isEmpty()) {
            return new Selection.Infeasible(evident);
        }
        RandomDraw draw = new RandomDraw(tally, request.seats(), request.seed());
        if (draw.draw(TRIES)) {
            return selected(request, Arrays.copyOf(draw.order(), request.seats()), true);
        }
        for (int i = 0; i < MENDED; i++) {
            if (draw.draw(1) || draw.mend(MENDING_STEPS)) {
                return selected(request, Arrays.copyOf(draw.order(), request.seats()), false);
            }
        }
        return searched(request, new ExactSearch(tally, request, draw.order(), STEPS), conflicts);
    }

    private static Selection searched(DrawRequest request, ExactSearch search, ConflictFinder conflicts) {
        return switch (search.search()) {
            case FOUND -> selected(request, search.panel(), false);
            case IMPOSSIBLE -> new Selection.Infeasible(List.of(conflicts.together()));
            case GAVE_UP -> new Selection.GaveUp(search.steps());
        };
    }

    private static Selection selected(DrawRequest request, int[] panel, boolean everyPanelAlike) {
        List<String> members = Arrays.stream(panel)
                .sorted()
                .mapToObj(place -> request.pool().get(place).key())
                .toList();
        return new Selection.Selected(members, everyPanelAlike, Optional.empty());
    }
}
