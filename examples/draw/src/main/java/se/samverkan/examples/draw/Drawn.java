package se.samverkan.examples.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Fairness;
import se.samverkan.selection.Feasibility;
import se.samverkan.selection.LeximinPanelSelector;
import se.samverkan.selection.LocalPivotalPanelSelector;
import se.samverkan.selection.Locations;
import se.samverkan.selection.LotteryProgress;
import se.samverkan.selection.MaximinPanelSelector;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.QuotaCheck;
import se.samverkan.selection.RandomPanelSelector;
import se.samverkan.selection.Selection;
import se.samverkan.selection.SpreadPanelSelector;

/**
 * A panel drawn by a method.
 *
 * @param panel the ids of its members
 * @param fairness the lottery before its weights were rounded, from methods that know it
 * @param lottery the lottery that the panel was drawn from
 */
record Drawn(List<String> panel, Optional<Fairness> fairness, Optional<PanelLottery> lottery) {

    static final String LEXIMIN = "leximin";
    static final String MAXIMIN = "maximin";
    static final String RANDOM = "random";
    static final String SPREAD = "spread";
    static final String LOCAL_PIVOTAL = "local-pivotal";

    /** No panel can be drawn, and why. */
    static final class ImpossibleException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ImpossibleException(String message) {
            super(message);
        }
    }

    static Drawn by(String method, DrawRequest request, Optional<Locations> map, long total, LotteryProgress progress) {
        Selection selection = selector(method, map, progress).select(request);
        if (selection instanceof Selection.Infeasible infeasible) {
            throw new ImpossibleException(String.join(System.lineSeparator(), words(request, infeasible)));
        }
        if (!(selection instanceof Selection.Selected selected)) {
            throw new ImpossibleException("The search gave up: widen a quota, or draw from a smaller pool");
        }
        Optional<PanelLottery> lottery =
                selected.fairness().map(Fairness::lottery).map(exact -> rounded(exact, total));
        return new Drawn(
                lottery.map(known ->
                                known.panelAt(Long.toString(request.seed())).members())
                        .orElse(selected.members()),
                selected.fairness(),
                lottery);
    }

    private static List<String> words(DrawRequest request, Selection.Infeasible infeasible) {
        List<String> words = new ArrayList<>();
        infeasible.conflicts().forEach(conflict -> words.add(conflict.describe(Locale.ENGLISH)));
        if (new QuotaCheck().check(request) instanceof Feasibility.Infeasible known) {
            known.relaxation().ifPresent(relaxation -> words.add(relaxation.describe(Locale.ENGLISH)));
        }
        return words;
    }

    private static PanelLottery rounded(PanelLottery exact, long total) {
        if (total < 1) {
            throw new InputException("Option --total is " + total + " but must be at least 1");
        }
        return total == PanelLottery.TOTAL ? exact : exact.over(total);
    }

    private static Locations needed(Optional<Locations> map, String method) {
        return map.orElseThrow(() -> new InputException("Method " + method
                + " needs to know where candidates lie: add the columns latitude and longitude, or x and y"));
    }

    private static PanelSelector selector(String method, Optional<Locations> map, LotteryProgress progress) {
        return switch (method) {
            case LEXIMIN -> new LeximinPanelSelector(progress);
            case MAXIMIN -> new MaximinPanelSelector(progress);
            case RANDOM -> new RandomPanelSelector();
            case SPREAD -> new SpreadPanelSelector(needed(map, method), 100, progress);
            case LOCAL_PIVOTAL -> new LocalPivotalPanelSelector(needed(map, method));
            default ->
                throw new InputException("Method " + method + " is not known: use "
                        + String.join(", ", List.of(LEXIMIN, MAXIMIN, RANDOM, SPREAD)) + " or " + LOCAL_PIVOTAL);
        };
    }
}
