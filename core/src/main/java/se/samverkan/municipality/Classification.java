package se.samverkan.municipality;

import static java.util.Objects.requireNonNull;

/**
 * How public bodies classify a municipality.
 *
 * @param group its group (SKR 2023)
 * @param labourMarket its local labour market (Statistics Sweden 2023)
 * @param urbanisation its degree of urbanisation (Eurostat)
 * @param universityTown whether a seat or campus of higher education is known in it
 * @since 0.1.0
 */
public record Classification(
        MunicipalityGroup group, LabourMarket labourMarket, DegreeOfUrbanisation urbanisation, boolean universityTown) {

    /** Refuses missing parts. */
    public Classification {
        requireNonNull(group, "group");
        requireNonNull(labourMarket, "labourMarket");
        requireNonNull(urbanisation, "urbanisation");
    }
}
