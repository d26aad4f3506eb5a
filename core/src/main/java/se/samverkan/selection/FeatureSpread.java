package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a panel mirrors the country in one feature.
 *
 * @param feature the feature
 * @param values every value there is in the country, in the order they are shown
 * @since 0.1.0
 */
public record FeatureSpread(Feature feature, List<ValueSpread> values) {

    /** Copies the values. */
    public FeatureSpread {
        requireNonNull(feature, "feature");
        values = List.copyOf(values);
    }

    /**
     * How many of the values the panel has.
     *
     * @return 0 to the number of values
     */
    public int covered() {
        return (int) values.stream().filter(value -> value.panel() > 0).count();
    }

    /**
     * The values that some municipality of the country has and none of the panel: which kinds are missing.
     *
     * @return the values, in the order they are shown
     */
    public List<ValueSpread> missing() {
        return values.stream()
                .filter(value -> value.country() > 0 && value.panel() == 0)
                .toList();
    }
}
