package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

/**
 * A short name for what passages are about.
 *
 * @param id its identity
 * @param name its name, 1–80 characters, unique in the codebook whatever its case
 * @param description when to use it, at most 1,000 characters; may be empty
 * @since 0.1.0
 */
public record Code(CodeId id, String name, String description) {

    /** Refuses missing parts. */
    public Code {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
    }
}
