package se.samverkan.servlet.meeting;

import java.util.List;
import se.samverkan.meeting.InvitationAnswer;

/**
 * What an invited organisation answered.
 *
 * @param name the organisation's name
 * @param answer its answer as a whole
 * @param comments what its members wrote, those who wrote anything
 * @since 0.1.0
 */
public record InvitedRow(String name, InvitationAnswer.Answer answer, List<String> comments) {
    /** Copies the comments. */
    public InvitedRow {
        comments = List.copyOf(comments);
    }

    /**
     * The tone of the answer's tag.
     *
     * @return good, warn, bad or empty
     */
    public String tone() {
        return switch (answer) {
            case YES -> "good";
            case MAYBE -> "warn";
            case NO -> "bad";
            case NONE -> "";
        };
    }
}
