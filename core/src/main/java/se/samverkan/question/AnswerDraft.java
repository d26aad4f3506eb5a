package se.samverkan.question;

import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;

/**
 * What somebody wants to do with a question.
 *
 * @param kind an {@link Answer.Kind}
 * @param text the answer, which must not be empty, or why it is passed on or declined, which may; at most 4,000 characters
 * @param to whom to pass it on to; left aside for other kinds
 * @param language the language it is written in
 * @since 0.1.0
 */
public record AnswerDraft(String kind, String text, Optional<OrganisationId> to, Language language) {}
