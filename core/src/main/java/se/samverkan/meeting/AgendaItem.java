package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

/**
 * A point of a meeting's agenda.
 *
 * @param minutes how long it takes, 1–1,440 minutes
 * @param title what it is, 1–200 characters
 * @since 0.1.0
 */
public record AgendaItem(int minutes, String title) {

    /** The longest item, in minutes. */
    static final int LONGEST = 1_440;

    /** Refuses an item that takes no time or more than a day. */
    public AgendaItem {
        requireNonNull(title, "title");
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "Agenda item '" + title + "' takes " + minutes + " minutes: give 1-" + LONGEST);
        }
    }
}
