package se.samverkan.servlet.meeting;

import java.util.Optional;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;

/**
 * A meeting in the list.
 *
 * @param meeting the meeting
 * @param format the name of its format
 * @param invited whether the reader's organisation is invited
 * @param answer what the reader answered, if anything
 * @since 0.1.0
 */
public record MeetingRow(Meeting meeting, String format, boolean invited, Optional<InvitationAnswer.Answer> answer) {
    /**
     * The tone of the state's tag.
     *
     * @return good, bad or info
     */
    public String tone() {
        return tone(meeting.status());
    }

    static String tone(Meeting.Status status) {
        return switch (status) {
            case PLANNED -> "info";
            case HELD -> "good";
            case CANCELLED -> "bad";
        };
    }
}
