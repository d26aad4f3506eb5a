package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.experience.Phase;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * A question to the network. Its owner is the organisation that asks; every member may read it.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title the question in a sentence, 1–120 characters
 * @param text what one needs to know to answer, at most 4,000 characters; may be empty
 * @param themes what it is about, 1–5
 * @param phase how far those who ask have come; {@link Phase#UNKNOWN} if they do not say
 * @param asked those it was sent to, at most {@value Question#MOST_ASKED}; others may answer too
 * @param closed whether those who asked need no more answers
 * @since 0.1.0
 */
public record Question(
        QuestionId id,
        Header header,
        String title,
        String text,
        List<ThemeId> themes,
        Phase phase,
        List<Asked> asked,
        boolean closed)
        implements NetworkRecord {

    /** The most organisations one question is sent to. */
    public static final int MOST_ASKED = 5;

    /** How questions are stored and found: by {@code theme}, {@code asked}, {@code organisation} and {@code closed}. */
    public static final RecordType<Question> TYPE =
            RecordType.of("question", Question.class, QuestionId::new, Question::facets);

    /** Copies the lists. */
    public Question {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        themes = ImmutableList.copyOf(themes);
        requireNonNull(phase, "phase");
        asked = ImmutableList.copyOf(asked);
    }

    private static Facets facets(Question question) {
        Facets.Builder facets = Facets.builder()
                .add("closed", String.valueOf(question.closed()))
                .add(
                        "organisation",
                        question.header().owner().organisation().value().toString());
        question.themes().forEach(theme -> facets.add("theme", theme.value().toString()));
        question.asked()
                .forEach(each -> facets.add("asked", each.organisation().value().toString()));
        return facets.build();
    }

    Question shut() {
        return new Question(id, header, title, text, themes, phase, asked, true);
    }

    @Override
    public Question withHeader(Header other) {
        return new Question(id, other, title, text, themes, phase, asked, closed);
    }
}
