package se.samverkan.selection;

import com.google.common.primitives.Ints;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCatalogue;

/**
 * The methods that a panel of municipalities can be drawn by, found by the name that is kept with a panel, so that its draw can be repeated.
 *
 * @since 0.1.0
 */
public final class PanelMethods {

    private static final String SPREAD = "leximin-spread-1-";

    private PanelMethods() {}

    /**
     * Finds a method.
     *
     * @param method a selector's {@link PanelSelector#method()}
     * @param catalogue where the municipalities lie, for methods that spread panels over the map
     * @return the selector, empty if the name is none of {@code leximin-1}, {@code maximin-1}, {@code nash-1}, {@code random-1},
     *     {@code local-pivotal-1} and {@code leximin-spread-1-} with a number from 0 to 100
     */
    public static Optional<PanelSelector> find(String method, MunicipalityCatalogue catalogue) {
        return switch (method) {
            case "leximin-1" -> Optional.of(new LeximinPanelSelector());
            case "maximin-1" -> Optional.of(new MaximinPanelSelector());
            case "nash-1" -> Optional.of(new NashPanelSelector());
            case "random-1" -> Optional.of(new RandomPanelSelector());
            case "local-pivotal-1" -> Optional.of(new LocalPivotalPanelSelector(Locations.of(catalogue.all())));
            default -> spread(method, catalogue);
        };
    }

    private static Optional<PanelSelector> spread(String method, MunicipalityCatalogue catalogue) {
        Integer fairness = method.startsWith(SPREAD) ? Ints.tryParse(method.substring(SPREAD.length())) : null;
        return fairness == null || fairness < 0 || fairness > 100
                ? Optional.empty()
                : Optional.of(
                        new SpreadPanelSelector(Locations.of(catalogue.all()), fairness, LotteryProgress.UNNOTICED));
    }
}
