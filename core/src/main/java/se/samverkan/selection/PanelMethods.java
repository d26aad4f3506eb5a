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
     * @return the selector, empty if the name is none of {@code leximin-1}, {@code maximin-1}, {@code nash-1}, {@code random-1}, and, each with the features
     *     that count beside the map ({@link Nearness#named}), {@code local-pivotal-1}, {@code spread-first-1} and {@code leximin-spread-1-} with a number
     *     from 0 to 100
     */
    public static Optional<PanelSelector> find(String method, MunicipalityCatalogue catalogue) {
        return find(method, catalogue, LotteryProgress.UNNOTICED);
    }

    /**
     * Finds a method whose work is followed.
     *
     * @param method a selector's {@link PanelSelector#method()}
     * @param catalogue where the municipalities lie, for methods that spread panels over the map
     * @param progress hears how far a draw has come and can end it, where the method works that long
     * @return the selector, as by the other method
     */
    public static Optional<PanelSelector> find(
            String method, MunicipalityCatalogue catalogue, LotteryProgress progress) {
        return switch (method) {
            case "leximin-1" -> Optional.of(new LeximinPanelSelector(progress));
            case "maximin-1" -> Optional.of(new MaximinPanelSelector(progress));
            case "nash-1" -> Optional.of(new NashPanelSelector(progress));
            case "random-1" -> Optional.of(new RandomPanelSelector());
            default -> spread(method, Nearness.of(Locations.of(catalogue.all()), method), progress);
        };
    }

    private static Optional<PanelSelector> spread(String method, Nearness nearness, LotteryProgress progress) {
        String plain = Nearness.plain(method);
        if (plain.equals(LocalPivotalPanelSelector.NAME)) {
            return Optional.of(new LocalPivotalPanelSelector(nearness));
        }
        if (plain.equals(SpreadFirstPanelSelector.NAME)) {
            return Optional.of(new SpreadFirstPanelSelector(nearness, progress));
        }
        Integer fairness = plain.startsWith(SPREAD) ? Ints.tryParse(plain.substring(SPREAD.length())) : null;
        return fairness == null || fairness < 0 || fairness > 100
                ? Optional.empty()
                : Optional.of(new SpreadPanelSelector(nearness, fairness, progress));
    }
}
