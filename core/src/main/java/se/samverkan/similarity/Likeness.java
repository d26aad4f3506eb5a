package se.samverkan.similarity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.municipality.Trait;

/**
 * How like one municipality is to another, and in what.
 *
 * @param to the one that is compared with
 * @param other the one that is like it or not
 * @param value from 0, nothing alike, to 1, alike in all that could be compared; 0 if nothing could
 * @param compared the share of all weight that could be compared, 0 to 1; the rest was missing
 * @param parts the value of each aspect that could be compared and counts, 0 to 1
 * @param weights how much each counted
 * @since 0.1.0
 */
public record Likeness(
        Profile to, Profile other, double value, double compared, Map<Aspect, Double> parts, Weights weights) {

    /** From this value on, two are alike in an aspect. */
    public static final double ALIKE = 0.8;

    /** Up to this value, two differ in an aspect. */
    public static final double DIFFERENT = 0.5;

    private static final double VERY = 0.75;
    private static final double SOMEWHAT = 0.55;
    /** The share of all weight that must be compared for a value to say much. */
    static final double ENOUGH = 0.25;

    /** How like, in three words. The limits are ours: of all pairs of the 290, some 4 per cent are much alike and some 18 per cent somewhat. */
    public enum Degree {
        /** At least 0.75. */
        MUCH,
        /** At least 0.55. */
        SOMEWHAT,
        /** Less than that. */
        LITTLE,
        /** Less than a quarter of what counts could be compared. */
        UNKNOWN
    }

    /** Copies the parts. */
    public Likeness {
        requireNonNull(to, "to");
        requireNonNull(other, "other");
        requireNonNull(weights, "weights");
        EnumMap<Aspect, Double> copy = new EnumMap<>(Aspect.class);
        copy.putAll(parts);
        parts = Maps.immutableEnumMap(copy);
    }

    /**
     * How like, in a word.
     *
     * @return the degree
     */
    public Degree degree() {
        if (compared < ENOUGH) {
            return Degree.UNKNOWN;
        }
        if (value >= VERY) {
            return Degree.MUCH;
        }
        return value >= SOMEWHAT ? Degree.SOMEWHAT : Degree.LITTLE;
    }

    /**
     * What they share: aspects with a value of at least {@value #ALIKE}.
     *
     * @return the aspects, those that count most first
     */
    public List<Aspect> alike() {
        return parts.keySet().stream()
                .filter(aspect -> part(aspect) >= ALIKE)
                .sorted(Comparator.comparingDouble((Aspect aspect) -> -weights.of(aspect) * part(aspect)))
                .toList();
    }

    /**
     * What they do not share: aspects with a value of at most {@value #DIFFERENT}. That two are no neighbours and no labour market is what
     * one expects, and never told.
     *
     * @return the aspects, those that count most first
     */
    public List<Aspect> different() {
        return parts.keySet().stream()
                .filter(aspect -> aspect.tellsDifference() && part(aspect) <= DIFFERENT)
                .sorted(Comparator.comparingDouble((Aspect aspect) -> -weights.of(aspect) * (1 - part(aspect))))
                .toList();
    }

    private double part(Aspect aspect) {
        return parts.getOrDefault(aspect, 0.0);
    }

    /**
     * The traits that both have.
     *
     * @return the traits in their order
     */
    public List<Trait> sharedTraits() {
        return shared(to.traits().orElse(ImmutableSet.of()), other.traits().orElse(ImmutableSet.of()));
    }

    /**
     * The themes that both work on.
     *
     * @return the themes' keys in order
     */
    public List<String> sharedThemes() {
        return shared(to.themes(), other.themes());
    }

    private static <T> List<T> shared(Set<T> one, Set<T> two) {
        return one.stream().filter(two::contains).toList();
    }
}
