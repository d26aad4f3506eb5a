package se.samverkan.question;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * What an organisation did with a question. Its owner is that organisation.
 *
 * @param id its identity
 * @param header what every record carries
 * @param question the question
 * @param title the question's title when it was answered
 * @param kind what it did
 * @param text the answer, or why not; at most 4,000 characters
 * @param to whom the question was passed on to; empty for other kinds
 * @since 0.1.0
 */
public record Answer(
        AnswerId id,
        Header header,
        QuestionId question,
        String title,
        Kind kind,
        String text,
        Optional<OrganisationId> to)
        implements NetworkRecord {

    /** How answers are stored and found: by {@code question}, {@code kind}, {@code organisation} and {@code to}. */
    public static final RecordType<Answer> TYPE = RecordType.of("answer", Answer.class, AnswerId::new, Answer::facets);

    /** What one can do with a question. */
    public enum Kind {
        /** Answer it. */
        ANSWERED,
        /** Pass it on to somebody who knows better. */
        PASSED_ON,
        /** Say that one cannot answer. */
        DECLINED
    }

    /** Refuses missing parts. */
    public Answer {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(question, "question");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(to, "to");
    }

    private static Facets facets(Answer answer) {
        Facets.Builder facets = Facets.builder()
                .add("question", answer.question().value().toString())
                .add("kind", answer.kind().name())
                .add(
                        "organisation",
                        answer.header().owner().organisation().value().toString());
        answer.to()
                .ifPresent(organisation -> facets.add("to", organisation.value().toString()));
        return facets.build();
    }

    @Override
    public Answer withHeader(Header other) {
        return new Answer(id, other, question, title, kind, text, to);
    }
}
