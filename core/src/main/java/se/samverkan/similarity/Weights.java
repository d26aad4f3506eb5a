package se.samverkan.similarity;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each aspect counts. Immutable.
 *
 * @param byAspect the weight of each aspect, 0 to {@value Weights#MOST}; an aspect that is left out counts nothing
 * @since 0.1.0
 */
public record Weights(Map<Aspect, Double> byAspect) {

    /** The largest weight. */
    public static final double MOST = 5;

    /** The weights when nobody says otherwise, see {@link Aspect#weight()}. */
    public static final Weights USUAL = usual();

    /** Copies the weights and refuses those outside the range. */
    public Weights {
        EnumMap<Aspect, Double> copy = new EnumMap<>(Aspect.class);
        byAspect.forEach((aspect, weight) -> {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new IllegalArgumentException("Weight " + weight + " of " + aspect + " must be 0-" + MOST);
            }
            copy.put(aspect, weight);
        });
        byAspect = Maps.immutableEnumMap(copy);
    }

    private static Weights usual() {
        EnumMap<Aspect, Double> all = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            all.put(aspect, aspect.weight());
        }
        return new Weights(all);
    }

    /**
     * How much an aspect counts.
     *
     * @param aspect the aspect
     * @return its weight, 0 or more
     */
    public double of(Aspect aspect) {
        return byAspect.getOrDefault(aspect, 0.0);
    }

    /**
     * These weights, but for one aspect.
     *
     * @param aspect the aspect
     * @param weight its weight, 0 to {@value #MOST}
     * @return the changed weights
     */
    public Weights with(Aspect aspect, double weight) {
        EnumMap<Aspect, Double> copy = new EnumMap<>(Aspect.class);
        copy.putAll(byAspect);
        copy.put(aspect, weight);
        return new Weights(copy);
    }
}
