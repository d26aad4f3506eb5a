package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.network.Organisation;
import se.samverkan.similarity.Likeness;

/**
 * An organisation that probably knows, and why.
 *
 * @param organisation the organisation
 * @param score how strongly it is suggested, 0 to 1
 * @param best the experience that shows best that it knows; empty if it has told nothing of the themes
 * @param experiences how many experiences of the themes tell of it
 * @param samePhase whether one of them came as far as those who ask
 * @param likeness how like it is to those who ask; empty if nothing can be compared
 * @param recent how many questions it has been sent lately, see {@link QuestionMatcher}
 * @since 0.1.0
 */
public record Match(
        Organisation organisation,
        double score,
        Optional<Experience> best,
        int experiences,
        boolean samePhase,
        Optional<Likeness> likeness,
        int recent) {

    /** Refuses missing parts. */
    public Match {
        requireNonNull(organisation, "organisation");
        requireNonNull(best, "best");
        requireNonNull(likeness, "likeness");
    }

    Asked asked() {
        return new Asked(
                organisation.id(),
                best.map(Experience::id),
                best.map(Experience::title).orElse(""));
    }
}
