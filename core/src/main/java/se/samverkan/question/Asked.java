package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.experience.ExperienceId;
import se.samverkan.record.OrganisationId;

/**
 * An organisation that a question was sent to, and why.
 *
 * @param organisation the organisation
 * @param knows the experience that shows best that it knows; empty if it was chosen for other reasons
 * @param title that experience's title; empty if there is none
 * @since 0.1.0
 */
public record Asked(OrganisationId organisation, Optional<ExperienceId> knows, String title) {

    /** Refuses missing parts. */
    public Asked {
        requireNonNull(organisation, "organisation");
        requireNonNull(knows, "knows");
        requireNonNull(title, "title");
    }
}
