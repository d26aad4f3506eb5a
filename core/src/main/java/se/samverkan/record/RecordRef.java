package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A link to a record of any type. Used where a package must point to one that comes later in the method, and in the change log.
 *
 * @param type the record type's name, such as {@code experience}
 * @param id the record's id
 * @since 0.1.0
 */
public record RecordRef(String type, UUID id) {

    /** Refuses missing parts. */
    public RecordRef {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
    }

    /**
     * Reads a link from its text form.
     *
     * @param text type and id with a slash between, such as {@code experience/7b0c2a58-5f0e-4a3c-9f53-0f6c8d3f2a11}
     * @return the link
     * @throws IllegalArgumentException if the text has another form
     */
    public static RecordRef of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("Link '" + text + "' must be a type and an id with a slash between");
        }
        return new RecordRef(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
