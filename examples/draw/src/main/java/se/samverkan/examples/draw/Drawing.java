package se.samverkan.examples.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Fairness;
import se.samverkan.selection.Feasibility;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaCheck;
import se.samverkan.selection.Relaxation;
import se.samverkan.selection.Selection;

/** Draws a panel by a method. */
final class Drawing {

    private final Method method;
    private final Pool pool;
    private final Locale language;
    private final Progress progress;

    Drawing(Method method, Pool pool, Locale language, Progress progress) {
        this.method = method;
        this.pool = pool;
        this.language = language;
        this.progress = progress;
    }

    Drawn drawn(int seats, long seed, long total) {
        DrawRequest request = new DrawRequest(pool.candidates(), pool.quotas(), seats, seed);
        PanelSelector selector = method.selector(pool, progress);
        Selection selection = selector.select(request);
        if (selection instanceof Selection.Infeasible infeasible) {
            Relaxation relaxation = relaxation(request, infeasible);
            DrawRequest relaxed = new DrawRequest(pool.candidates(), relaxation.of(pool.quotas()), seats, seed);
            return drawn(relaxed, selector.select(relaxed), total, Optional.of(relaxation));
        }
        return drawn(request, selection, total, Optional.empty());
    }

    private static Drawn drawn(DrawRequest request, Selection selection, long total, Optional<Relaxation> relaxation) {
        if (!(selection instanceof Selection.Selected selected)) {
            throw new ImpossibleException(
                    "The search ended before a panel was found: give it more --seconds, widen a quota, or draw from a"
                            + " smaller pool");
        }
        Optional<PanelLottery> lottery =
                selected.fairness().map(Fairness::lottery).map(exact -> rounded(exact, total));
        List<String> panel = lottery.map(
                        known -> known.panelAt(Long.toString(request.seed())).members())
                .orElse(selected.members());
        return new Drawn(request, panel, selected.fairness(), lottery, relaxation);
    }

    /** The smallest change within the limits; otherwise there is no panel, and the words tell why and what change would help. */
    private Relaxation relaxation(DrawRequest request, Selection.Infeasible infeasible) {
        List<Quota> limits = pool.limits();
        QuotaCheck check = new QuotaCheck(progress::goesOn);
        if (!limits.isEmpty() && check.check(request, limits) instanceof Feasibility.Infeasible known) {
            Optional<Relaxation> within = known.relaxation();
            if (within.isPresent()) {
                return within.get();
            }
        }
        List<String> words = new ArrayList<>();
        infeasible.conflicts().forEach(conflict -> words.add(conflict.describe(language)));
        if (!limits.isEmpty()) {
            words.add("No change within min_flex and max_flex helps.");
        }
        if (check.check(request) instanceof Feasibility.Infeasible known) {
            known.relaxation().ifPresent(change -> words.add(change.describe(language)));
        }
        throw new ImpossibleException(String.join(System.lineSeparator(), words));
    }

    private static PanelLottery rounded(PanelLottery exact, long total) {
        if (total < 1) {
            throw new InputException("Option --total is " + total + " but must be at least 1");
        }
        return total == PanelLottery.TOTAL ? exact : exact.over(total);
    }
}
