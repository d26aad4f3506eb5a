package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The identity of an organisation: a municipality, region, authority or organiser that takes part in a network.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record OrganisationId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public OrganisationId {
        requireNonNull(value, "value");
    }

    /**
     * Reads an id from its text form.
     *
     * @param text a UUID, such as {@code 7b0c2a58-5f0e-4a3c-9f53-0f6c8d3f2a11}
     * @return the id
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }
}
