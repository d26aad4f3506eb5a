package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

/**
 * What another municipality needs to know to do the same. Each text may be empty.
 *
 * @param preconditions what must be in place for it to work
 * @param advice advice to who wants to do the same
 * @param contactRole the role to ask for, such as {@code trafikplanerare}; never a person
 * @since 0.1.0
 */
public record Transfer(String preconditions, String advice, String contactRole) {

    /** Nothing told. */
    public static final Transfer UNTOLD = new Transfer("", "", "");

    /** Refuses missing texts; empty ones are fine. */
    public Transfer {
        requireNonNull(preconditions, "preconditions");
        requireNonNull(advice, "advice");
        requireNonNull(contactRole, "contactRole");
    }
}
