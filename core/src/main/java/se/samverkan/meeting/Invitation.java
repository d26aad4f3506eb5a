package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import se.samverkan.record.OrganisationId;

/**
 * An organisation's invitation to a meeting and what its persons have answered.
 *
 * @param organisation the organisation
 * @param answers what its persons have answered, the first first; empty if nobody has
 * @since 0.1.0
 */
public record Invitation(OrganisationId organisation, List<InvitationAnswer> answers) {

    /** Copies the answers. */
    public Invitation {
        requireNonNull(organisation, "organisation");
        answers = ImmutableList.copyOf(answers);
    }

    /**
     * What the organisation answers: YES as soon as one of its persons comes, else MAYBE if one may come, else NO.
     *
     * @return the answer, NONE if nobody has answered
     */
    public InvitationAnswer.Answer answer() {
        return answers.stream()
                .map(InvitationAnswer::answer)
                .min(Comparator.naturalOrder())
                .orElse(InvitationAnswer.Answer.NONE);
    }
}
