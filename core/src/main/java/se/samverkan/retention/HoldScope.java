package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;

/**
 * What a legal hold keeps.
 *
 * @since 0.1.0
 */
public sealed interface HoldScope {

    /**
     * One record.
     *
     * @param record the record
     */
    record OneRecord(RecordRef record) implements HoldScope {

        /** Refuses a missing record. */
        public OneRecord {
            requireNonNull(record, "record");
        }
    }

    /**
     * Everything that a person wrote or is named in.
     *
     * @param person the person
     */
    record AboutPerson(PersonId person) implements HoldScope {

        /** Refuses a missing person. */
        public AboutPerson {
            requireNonNull(person, "person");
        }
    }

    /**
     * Everything that an organisation owns or is named in.
     *
     * @param organisation the organisation
     */
    record AboutOrganisation(OrganisationId organisation) implements HoldScope {

        /** Refuses a missing organisation. */
        public AboutOrganisation {
            requireNonNull(organisation, "organisation");
        }
    }

    /**
     * Every record of a type.
     *
     * @param type the type's name
     */
    record OfType(String type) implements HoldScope {

        /** Refuses a missing name. */
        public OfType {
            requireNonNull(type, "type");
        }
    }
}
