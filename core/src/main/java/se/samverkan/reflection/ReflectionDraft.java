package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import se.samverkan.meeting.MeetingId;
import se.samverkan.record.Language;

/**
 * A reflection as somebody typed it.
 *
 * @param meeting the meeting
 * @param ratings the answers, each {@code 1} to {@code 5}; at least one
 * @param worked what worked, at most 2,000 characters
 * @param didNotWork what did not, at most 2,000 characters
 * @param wouldTry what the participant would try next, at most 2,000 characters
 * @param language the language of the texts
 * @since 0.1.0
 */
public record ReflectionDraft(
        MeetingId meeting,
        Map<Question, String> ratings,
        String worked,
        String didNotWork,
        String wouldTry,
        Language language) {

    /** Copies the ratings. */
    public ReflectionDraft {
        requireNonNull(meeting, "meeting");
        ratings = ImmutableMap.copyOf(ratings);
    }
}
