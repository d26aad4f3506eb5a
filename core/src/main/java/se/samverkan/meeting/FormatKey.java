package se.samverkan.meeting;

/**
 * The short key of a meeting format, by which meetings and reflections name it.
 *
 * @param value 1–60 small letters a–z, digits and hyphens, such as {@code rundabordssamtal}
 * @since 0.1.0
 */
public record FormatKey(String value) {

    /** The pattern that a key matches. */
    static final String PATTERN = "[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?";

    /** Refuses what cannot stand in an address. */
    public FormatKey {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("Format key '" + value
                    + "' must be 1-60 small letters a-z, digits and hyphens, such as rundabordssamtal");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
