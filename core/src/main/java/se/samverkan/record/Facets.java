package se.samverkan.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values by which records of a type are found: for an experience its themes, municipalities, phase. A storage keeps them beside
 * the record and filters on them; it never looks into the record itself.
 *
 * @param values per facet name its values, 0–200 characters each
 * @since 0.1.0
 */
public record Facets(Map<String, Set<String>> values) {

    /** The facet that lists the persons ({@link PersonId#value()}) to whom a {@link Sharing#RESTRICTED} record is assigned. */
    public static final String ASSIGNED = "assigned";

    /** No facets. */
    public static final Facets NONE = new Facets(ImmutableMap.of());

    private static final int LONGEST = 200;

    /** Copies the values in a fixed order and refuses values over 200 characters. */
    public Facets {
        ImmutableMap.Builder<String, Set<String>> copy = ImmutableMap.builder();
        values.forEach((name, all) -> copy.put(name, ImmutableSortedSet.copyOf(all)));
        values = copy.build();
        values.forEach((name, all) -> all.forEach(value -> checkLength(name, value)));
    }

    private static void checkLength(String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Facet " + name + " has a value of " + value.length() + " characters: at most " + LONGEST);
        }
    }

    /**
     * The values of one facet.
     *
     * @param name the facet's name
     * @return its values, empty if the record has none
     */
    public Set<String> of(String name) {
        Set<String> found = values.get(name);
        return found == null ? ImmutableSortedSet.of() : found;
    }

    /**
     * Starts an empty set of facets.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects facets. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<String, Set<String>> values = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds one value.
         *
         * @param name the facet's name
         * @param value its value; ids by {@code toString}
         * @return this
         */
        public Builder add(String name, String value) {
            values.computeIfAbsent(name, n -> new TreeSet<>()).add(value);
            return this;
        }

        /**
         * Adds many values.
         *
         * @param name the facet's name
         * @param all its values
         * @return this
         */
        public Builder addAll(String name, Collection<String> all) {
            all.forEach(value -> add(name, value));
            return this;
        }

        /**
         * The facets collected so far.
         *
         * @return the facets
         */
        public Facets build() {
            return new Facets(values);
        }
    }
}
