package se.samverkan.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.selection.Locations;
import se.samverkan.selection.LotteryProgress;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.PanelMethods;
import se.samverkan.selection.PanelSelector;

/**
 * The methods that a plan can choose among.
 *
 * @since 0.1.0
 */
public final class PlanMethods {

    /** The method of a new plan: the fairest chances there are, and among such lotteries one whose panels lie evenly. */
    public static final String USUAL = "leximin-spread-1-100";

    /** The other way round: panels that lie evenly only, and among lotteries over such the fairest that was found. */
    public static final String SPREAD_FIRST = "spread-first-1";

    private static final String LOCAL_PIVOTAL = "local-pivotal-1";

    private PlanMethods() {}

    /**
     * The methods that are offered, the recommended one first.
     *
     * @return their names, as kept with panels, without the features that count for spread
     */
    public static List<String> offered() {
        return List.of(USUAL, SPREAD_FIRST, "leximin-1", "maximin-1", "nash-1", LOCAL_PIVOTAL, "random-1");
    }

    /**
     * Whether a method seeks spread, so that features can count for it beside the map.
     *
     * @param method its name
     * @return true if so
     */
    public static boolean seeksSpread(String method) {
        return Stream.of(USUAL, SPREAD_FIRST, LOCAL_PIVOTAL).anyMatch(Nearness.plain(method)::equals);
    }

    /**
     * The features over which a method spreads panels, beside the map.
     *
     * @param method its name, as kept with plans and panels
     * @return their keys, none if the map alone counts or the method does not seek spread
     */
    public static List<String> spread(String method) {
        return nearness(method).features();
    }

    /** What makes municipalities near each other for a method: the map, and the features that its name tells. */
    static Nearness nearness(String method) {
        return Nearness.of(Locations.of(MunicipalityCatalogue.bundled().all()), method);
    }

    /** A method that can be followed and ended, where it can. */
    static Optional<PanelSelector> find(String name, LotteryProgress progress) {
        return PanelMethods.find(name, MunicipalityCatalogue.bundled(), progress);
    }
}
