package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;

/**
 * One piece of evidence for or against a recommendation.
 *
 * @param stance what it says of the recommendation
 * @param record where it is found: an experience, a passage, a meeting note
 * @param statement what it says, in a sentence
 * @param municipalities the municipalities behind it
 * @param organisations the organisations behind it that are no municipality of the catalogue: regions, authorities, invented municipalities
 * @param origin whether what it rests on is genuine or invented as an example
 * @since 0.1.0
 */
public record Evidence(
        Stance stance,
        RecordRef record,
        String statement,
        Set<MunicipalityCode> municipalities,
        Set<OrganisationId> organisations,
        Origin origin) {

    /** The most characters of a statement. */
    public static final int LONGEST_STATEMENT = 500;

    /** The most pieces of evidence of one recommendation. */
    public static final int MOST = 100;

    /** Copies the sets and refuses an empty statement. */
    public Evidence {
        requireNonNull(stance, "stance");
        requireNonNull(record, "record");
        if (statement.isBlank()) {
            throw new IllegalArgumentException("Evidence from " + record + " states nothing: write a sentence");
        }
        municipalities = ImmutableSet.copyOf(municipalities);
        organisations = ImmutableSet.copyOf(organisations);
        requireNonNull(origin, "origin");
    }
}
