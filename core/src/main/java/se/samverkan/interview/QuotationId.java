package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.samverkan.record.RecordId;

/**
 * The identity of a {@link Quotation} and of the answer to it.
 *
 * @param value the UUID
 * @since 0.1.0
 */
public record QuotationId(UUID value) implements RecordId {

    /** Refuses a missing UUID. */
    public QuotationId {
        requireNonNull(value, "value");
    }
}
