package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.record.Language;

/**
 * A call as somebody typed it.
 *
 * @param title what it calls for, 1–120 characters
 * @param text what they are invited to, 1–5,000 characters
 * @param closes the last day for answers, in ISO 8601; not one that has passed
 * @param questions the questions, up to 20 of 1–120 characters; empty ones and doubles do not count
 * @param language the language of all this
 * @since 0.1.0
 */
public record CallDraft(String title, String text, String closes, List<String> questions, Language language) {

    /** Copies the questions. */
    public CallDraft {
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        requireNonNull(closes, "closes");
        questions = questions.stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .distinct()
                .toList();
        requireNonNull(language, "language");
    }
}
