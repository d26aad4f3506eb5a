package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

/**
 * A quota as somebody typed it.
 *
 * @param feature the feature's key
 * @param value the value
 * @param min the fewest, a whole number of 0 or more
 * @param max the most, a whole number of at least the fewest
 * @since 0.1.0
 */
public record TypedQuota(String feature, String value, String min, String max) {

    /** Refuses missing parts. */
    public TypedQuota {
        requireNonNull(feature, "feature");
        requireNonNull(value, "value");
        requireNonNull(min, "min");
        requireNonNull(max, "max");
    }
}
