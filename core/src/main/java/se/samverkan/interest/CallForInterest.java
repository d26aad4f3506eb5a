package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;

/**
 * A call to municipalities to tell that they want to take part. It is answered by a public form once it is published ({@link Sharing#PUBLIC}).
 *
 * @param id its identity
 * @param header what every record carries
 * @param title what it calls for, 1–120 characters
 * @param text what they are invited to, 1–5,000 characters
 * @param closes the last day for answers, in Sweden
 * @param questions the questions that they tell how far they have come with, each once
 * @since 0.1.0
 */
public record CallForInterest(
        CallId id, Header header, String title, String text, LocalDate closes, List<String> questions)
        implements NetworkRecord {

    /** How calls are stored. */
    public static final RecordType<CallForInterest> TYPE =
            RecordType.of("call-for-interest", CallForInterest.class, CallId::new, call -> Facets.NONE);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Copies the questions. */
    public CallForInterest {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        requireNonNull(closes, "closes");
        questions = List.copyOf(questions);
    }

    /**
     * Whether the public can answer.
     *
     * @param now the time
     * @return true if it is published and its last day has not passed
     */
    public boolean isOpen(Instant now) {
        return header.sharing() == Sharing.PUBLIC
                && !now.atZone(SWEDEN).toLocalDate().isAfter(closes);
    }

    @Override
    public CallForInterest withHeader(Header other) {
        return new CallForInterest(id, other, title, text, closes, questions);
    }
}
