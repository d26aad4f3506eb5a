package se.samverkan.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.selection.LeximinPanelSelector;
import se.samverkan.selection.Locations;
import se.samverkan.selection.LotteryProgress;
import se.samverkan.selection.MaximinPanelSelector;
import se.samverkan.selection.NashPanelSelector;
import se.samverkan.selection.PanelMethods;
import se.samverkan.selection.PanelSelector;
import se.samverkan.selection.SpreadPanelSelector;

/**
 * The methods that a plan can choose among.
 *
 * @since 0.1.0
 */
public final class PlanMethods {

    /** The method of a new plan: the fairest chances there are, and among such lotteries one whose panels lie evenly. */
    public static final String USUAL = "leximin-spread-1-100";

    /** Spread comes first, chances second. */
    public static final String SPREAD_FIRST = "leximin-spread-1-0";

    private PlanMethods() {}

    /**
     * The methods that are offered, the recommended one first.
     *
     * @return their names, as kept with panels
     */
    public static List<String> offered() {
        return Stream.of(USUAL, "leximin-1", "maximin-1", "nash-1", SPREAD_FIRST, "local-pivotal-1", "random-1")
                .filter(name ->
                        PanelMethods.find(name, MunicipalityCatalogue.bundled()).isPresent())
                .toList();
    }

    /** A method that can be followed and ended, where it can. */
    static Optional<PanelSelector> find(String name, LotteryProgress progress) {
        return switch (name) {
            case "leximin-1" -> Optional.of(new LeximinPanelSelector(progress));
            case "maximin-1" -> Optional.of(new MaximinPanelSelector(progress));
            case "nash-1" -> Optional.of(new NashPanelSelector(progress));
            case USUAL -> Optional.of(new SpreadPanelSelector(places(), 100, progress));
            case SPREAD_FIRST -> Optional.of(new SpreadPanelSelector(places(), 0, progress));
            default -> PanelMethods.find(name, MunicipalityCatalogue.bundled());
        };
    }

    private static Locations places() {
        return Locations.of(MunicipalityCatalogue.bundled().all());
    }
}
