package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;

/**
 * A personal link with which a municipality answers an invitation without logging in.
 *
 * @param municipality who is invited
 * @param hash the SHA-256 of the link's secret, in hexadecimal digits; the secret itself is kept nowhere
 * @param made when it was made
 * @param answered when it was last answered
 * @since 0.1.0
 */
public record PanelLink(MunicipalityCode municipality, String hash, Instant made, Optional<Instant> answered) {

    /** Refuses missing parts. */
    public PanelLink {
        requireNonNull(municipality, "municipality");
        requireNonNull(hash, "hash");
        requireNonNull(made, "made");
        requireNonNull(answered, "answered");
    }
}
