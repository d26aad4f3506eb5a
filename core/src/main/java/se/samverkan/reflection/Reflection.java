package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.MeetingId;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * What one participant thought of a meeting. Anonymous: no person, no organisation, only a day. No reader sees a single one, not even a
 * coordinator; they are read together, from five on.
 *
 * @param id its identity
 * @param header what every record carries, without an author
 * @param meeting the meeting
 * @param format the format the meeting had
 * @param ratings the answers, at most one to a question
 * @param worked what worked, at most 2,000 characters; may be empty
 * @param didNotWork what did not, at most 2,000 characters; may be empty
 * @param wouldTry what the participant would try next, at most 2,000 characters; may be empty
 * @since 0.1.0
 */
public record Reflection(
        ReflectionId id,
        Header header,
        MeetingId meeting,
        FormatKey format,
        List<Rating> ratings,
        String worked,
        String didNotWork,
        String wouldTry)
        implements NetworkRecord {

    /** How reflections are stored and found: by {@code meeting} and {@code format}. */
    public static final RecordType<Reflection> TYPE = RecordType.of(
                    "reflection", Reflection.class, ReflectionId::new, Reflection::facets)
            .asAnonymousAbout("meeting");

    /** Copies the ratings and refuses two to one question. */
    public Reflection {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(meeting, "meeting");
        requireNonNull(format, "format");
        ratings = ImmutableList.copyOf(ratings);
        requireNonNull(worked, "worked");
        requireNonNull(didNotWork, "didNotWork");
        requireNonNull(wouldTry, "wouldTry");
        long asked = ratings.stream().map(Rating::question).distinct().count();
        if (asked < ratings.size()) {
            throw new IllegalArgumentException(
                    "Reflection has " + ratings.size() + " ratings of " + asked + " questions: give one to each");
        }
    }

    private static Facets facets(Reflection reflection) {
        return Facets.builder()
                .add("meeting", reflection.meeting().value().toString())
                .add("format", reflection.format().value())
                .build();
    }

    /**
     * The rating of one question.
     *
     * @param question the question
     * @return the rating, empty if it was left out
     */
    public Optional<Rating> rating(Question question) {
        return ratings.stream().filter(rating -> rating.question() == question).findFirst();
    }

    @Override
    public String title() {
        return format.value();
    }

    @Override
    public Reflection withHeader(Header other) {
        return new Reflection(id, other, meeting, format, ratings, worked, didNotWork, wouldTry);
    }
}
