package se.samverkan.question;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import se.samverkan.record.Language;
import se.samverkan.theme.ThemeId;

/**
 * A question as somebody typed it.
 *
 * @param title the question in a sentence, 1–120 characters
 * @param text what one needs to know to answer, at most 4,000 characters; may be empty
 * @param themes what it is about, 1–5
 * @param phase a {@link se.samverkan.experience.Phase}; empty for not told
 * @param language the language it is written in
 * @since 0.1.0
 */
public record QuestionDraft(String title, String text, Set<ThemeId> themes, String phase, Language language) {

    /** Copies the themes. */
    public QuestionDraft {
        themes = ImmutableSet.copyOf(themes);
    }
}
