package se.samverkan.interview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Language;

/**
 * A guide as somebody typed it.
 *
 * @param title its name, 1–120 characters
 * @param information what persons are told before they answer, 1–4,000 characters
 * @param questions the questions in order, 1–50 that are not blank, each at most 500 characters
 * @param language the language of the texts
 * @since 0.1.0
 */
public record GuideDraft(String title, String information, List<String> questions, Language language) {

    /** Copies the questions. */
    public GuideDraft {
        questions = ImmutableList.copyOf(questions);
    }
}
