package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * The questions that interviews follow. Members may read it, so that they can prepare.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title its name, 1–120 characters
 * @param information what persons are told before they answer: what it is for, how long it is kept, that they may object; at most 4,000
 *     characters
 * @param questions the questions in order, 1–50, each at most 500 characters
 * @since 0.1.0
 */
public record Guide(GuideId id, Header header, String title, String information, List<String> questions)
        implements NetworkRecord {

    /** How guides are stored and found. */
    public static final RecordType<Guide> TYPE = RecordType.of("guide", Guide.class, GuideId::new, g -> Facets.NONE);

    /** Copies the questions. */
    public Guide {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(information, "information");
        questions = ImmutableList.copyOf(questions);
    }

    @Override
    public Guide withHeader(Header other) {
        return new Guide(id, other, title, information, questions);
    }
}
