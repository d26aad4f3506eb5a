package se.samverkan.record;

import static java.util.Objects.requireNonNull;

/**
 * The organisation that owns a record. Only its owner writes a record; municipalities that a record mentions are mentioned, not owners.
 *
 * @param organisation the owning organisation
 * @since 0.1.0
 */
public record Owner(OrganisationId organisation) {

    /** Refuses a missing organisation. */
    public Owner {
        requireNonNull(organisation, "organisation");
    }
}
