package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
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
 * @param told what it has told in calls for interest that touches the question
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
        Set<Told> told,
        int recent) {

    /** What an answer to a call for interest tells; its words are for coordinators only. */
    public enum Told {
        /** It can share what it knows of this. */
        OFFERS,
        /** It works on this. */
        WORKS_ON,
        /** It wants to learn this, as those who ask do. */
        SEEKS
    }

    /** Refuses missing parts. */
    public Match {
        requireNonNull(organisation, "organisation");
        requireNonNull(best, "best");
        requireNonNull(likeness, "likeness");
        told = Sets.immutableEnumSet(told);
    }

    /** Whether it has told of the subject, in an experience or a call for interest, and not only asked. */
    boolean knows() {
        return experiences > 0 || told.contains(Told.OFFERS) || told.contains(Told.WORKS_ON);
    }

    Asked asked() {
        return new Asked(
                organisation.id(),
                best.map(Experience::id),
                best.map(Experience::title).orElse(""));
    }
}
