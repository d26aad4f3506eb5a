package se.samverkan.municipality;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a municipality is called.
 *
 * @param everyday the name alone, such as {@code Göteborg}
 * @param official the name in law, such as {@code Göteborgs kommun}
 * @param brand the name the municipality itself uses where it differs, such as {@code Göteborgs stad}
 * @since 0.1.0
 */
public record Names(String everyday, String official, Optional<String> brand) {

    /** Refuses missing parts. */
    public Names {
        requireNonNull(everyday, "everyday");
        requireNonNull(official, "official");
        requireNonNull(brand, "brand");
    }
}
