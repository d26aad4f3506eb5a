package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import se.samverkan.record.OrganisationId;

/**
 * Whose words an interview holds and on what terms. The person is known by role only, never by name. The legal basis is a task carried out in
 * the public interest (GDPR, article 6.1 e), since an employee cannot consent freely; so what is recorded is the information given.
 *
 * @param organisation the organisation the person works for
 * @param role the person's role, such as {@code trafikplanerare}, 1–120 characters
 * @param date the day of the interview
 * @param form how the words were kept
 * @param information what the person was told beforehand, 1–4,000 characters
 * @param informedOn the day the person was told
 * @since 0.1.0
 */
public record Occasion(
        OrganisationId organisation, String role, LocalDate date, Form form, String information, LocalDate informedOn) {

    /** How the words of an interview were kept. */
    public enum Form {
        /** Recorded and transcribed. */
        RECORDED,
        /** Written down as notes. */
        NOTES
    }

    /** Refuses missing parts and information given after the interview. */
    public Occasion {
        requireNonNull(organisation, "organisation");
        requireNonNull(role, "role");
        requireNonNull(date, "date");
        requireNonNull(form, "form");
        requireNonNull(information, "information");
        if (informedOn.isAfter(date)) {
            throw new IllegalArgumentException("Information given on " + informedOn + " comes after the interview of "
                    + date + ": a person must be informed first");
        }
    }
}
