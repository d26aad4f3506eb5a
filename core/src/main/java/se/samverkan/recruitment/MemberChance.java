package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import se.samverkan.municipality.MunicipalityCode;

/**
 * A municipality's chance of being drawn.
 *
 * @param municipality the municipality
 * @param chance 0 to 1
 * @since 0.1.0
 */
public record MemberChance(MunicipalityCode municipality, double chance) {

    /** Refuses to be without a municipality. */
    public MemberChance {
        requireNonNull(municipality, "municipality");
    }
}
