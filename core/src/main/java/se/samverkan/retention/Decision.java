package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A decision that something rests on.
 *
 * @param reference where it is found, such as a registration number (diarienummer), 1–200 characters
 * @param date the day it was taken
 * @param decidedBy who took it: a board or an office, 1–200 characters
 * @since 0.1.0
 */
public record Decision(String reference, LocalDate date, String decidedBy) {

    /** The most characters of a reference and of who decided. */
    public static final int LONGEST = 200;

    /** Refuses missing parts. */
    public Decision {
        requireNonNull(reference, "reference");
        requireNonNull(date, "date");
        requireNonNull(decidedBy, "decidedBy");
    }
}
