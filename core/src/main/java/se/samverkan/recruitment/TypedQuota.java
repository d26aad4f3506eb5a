package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

/**
 * A quota as somebody typed it.
 *
 * @param feature the feature's key
 * @param value the value
 * @param min the fewest, a whole number of 0 or more
 * @param max the most, a whole number of at least the fewest
 * @param least how far the fewest may give way, a whole number from 0 to the fewest; empty for not at all
 * @param largest how far the most may give way, a whole number of at least the most; empty for not at all
 * @since 0.1.0
 */
public record TypedQuota(String feature, String value, String min, String max, String least, String largest) {

    /** Refuses missing parts. */
    public TypedQuota {
        requireNonNull(feature, "feature");
        requireNonNull(value, "value");
        requireNonNull(min, "min");
        requireNonNull(max, "max");
        requireNonNull(least, "least");
        requireNonNull(largest, "largest");
    }

    /**
     * A quota without limits to how far it may give way.
     *
     * @param feature the feature's key
     * @param value the value
     * @param min the fewest
     * @param max the most
     */
    public TypedQuota(String feature, String value, String min, String max) {
        this(feature, value, min, max, "", "");
    }
}
