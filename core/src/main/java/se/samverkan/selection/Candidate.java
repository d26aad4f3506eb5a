package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.Municipality;

/**
 * Somebody who can be drawn into a panel, as a selector sees them: a key and a value for each feature.
 *
 * @param key who it is, unique in the pool; a municipality's code
 * @param values per feature key the value; quotas on features it lacks do not count it
 * @since 0.1.0
 */
public record Candidate(String key, Map<String, String> values) {

    /** Copies the values. */
    public Candidate {
        requireNonNull(key, "key");
        values = ImmutableMap.copyOf(values);
    }

    /**
     * A municipality as a candidate, with a value for every {@link Feature}.
     *
     * @param municipality the municipality
     * @return the candidate, its key being the municipality's code
     */
    public static Candidate of(Municipality municipality) {
        return new Candidate(
                municipality.code().value(),
                Arrays.stream(Feature.values())
                        .collect(ImmutableMap.toImmutableMap(Feature::key, f -> f.of(municipality))));
    }

    /**
     * The candidate's value of a feature.
     *
     * @param feature the feature's key
     * @return the value, empty if the candidate has none
     */
    public Optional<String> value(String feature) {
        return Optional.ofNullable(values.get(feature));
    }
}
