package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.record.Language;

/**
 * An answer as somebody typed it.
 *
 * @param municipality the code of a municipality of the catalogue
 * @param role the role that is in contact, 1–120 characters
 * @param contact an e-mail address, up to 200 characters
 * @param work the questions it works on; others than those of the call are left out
 * @param offers what it can share, up to 2,000 characters
 * @param seeks what it wants to learn, up to 2,000 characters
 * @param language the language of all this
 * @since 0.1.0
 */
public record InterestDraft(
        String municipality,
        String role,
        String contact,
        List<Work> work,
        String offers,
        String seeks,
        Language language) {

    /** Copies the work. */
    public InterestDraft {
        requireNonNull(municipality, "municipality");
        requireNonNull(role, "role");
        requireNonNull(contact, "contact");
        work = List.copyOf(work);
        requireNonNull(offers, "offers");
        requireNonNull(seeks, "seeks");
        requireNonNull(language, "language");
    }
}
