package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.OrganisationId;

/**
 * How an organisation took part in the meetings that were held.
 *
 * @param organisation the organisation
 * @param invited meetings it was invited to
 * @param accepted meetings it said yes to
 * @param attended meetings it took part in, invited or not
 * @since 0.1.0
 */
public record Participation(OrganisationId organisation, int invited, int accepted, int attended) {

    /** Refuses a missing organisation. */
    public Participation {
        requireNonNull(organisation, "organisation");
    }
}
