package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import se.samverkan.meeting.MeetingId;

/**
 * What participants thought of a meeting, together.
 *
 * @param meeting the meeting
 * @param answers how many have answered
 * @param spreads per question how its ratings spread; questions with fewer than five ratings are left out
 * @param worked what worked, in their words and in no order; empty until five have answered
 * @param didNotWork what did not; empty until five have answered
 * @param wouldTry what they would try next; empty until five have answered
 * @since 0.1.0
 */
public record MeetingReflections(
        MeetingId meeting,
        int answers,
        Map<Question, Spread> spreads,
        List<Words> worked,
        List<Words> didNotWork,
        List<Words> wouldTry) {

    /**
     * Somebody's words.
     *
     * @param text the words
     * @param language their language, a BCP 47 tag
     * @param example whether they were invented as an example
     */
    public record Words(String text, String language, boolean example) {}

    /** Copies the collections. */
    public MeetingReflections {
        requireNonNull(meeting, "meeting");
        spreads = ImmutableMap.copyOf(spreads);
        worked = ImmutableList.copyOf(worked);
        didNotWork = ImmutableList.copyOf(didNotWork);
        wouldTry = ImmutableList.copyOf(wouldTry);
    }

    /**
     * Whether too few have answered for anything to be shown.
     *
     * @return true below five
     */
    public boolean isSuppressed() {
        return answers < Spread.FEWEST;
    }
}
