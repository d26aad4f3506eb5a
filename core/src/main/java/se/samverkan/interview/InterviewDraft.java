package se.samverkan.interview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;

/**
 * An interview as somebody typed it. Either the answers to a guide are given, or a free text.
 *
 * @param organisation the organisation whose official was interviewed
 * @param role the person's role, never a name; 1–120 characters
 * @param date the day of the interview, such as {@code 2026-11-30}
 * @param form how the words were kept
 * @param information what the person was told beforehand, 1–4,000 characters
 * @param informedOn the day the person was told, such as {@code 2026-11-23}; at the latest the day of the interview
 * @param guide the guide that was followed; empty for a free conversation
 * @param answers the answers in the order of the guide's questions, blank where none was given; without a guide left aside
 * @param text what was said in a free conversation; with a guide left aside; at most 100,000 characters in all
 * @param language the language spoken
 * @since 0.1.0
 */
public record InterviewDraft(
        OrganisationId organisation,
        String role,
        String date,
        Occasion.Form form,
        String information,
        String informedOn,
        Optional<GuideId> guide,
        List<String> answers,
        String text,
        Language language) {

    /** Copies the answers. */
    public InterviewDraft {
        answers = ImmutableList.copyOf(answers);
    }
}
