package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How far an experience can still be trusted to hold.
 *
 * @param state the gravest that can be said of it
 * @param checked the day it was last checked, or last changed if it never was
 * @param law the latest change of law that touches it; empty if none does
 * @since 0.1.0
 */
public record Freshness(State state, LocalDate checked, Optional<LawChange> law) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** What can be said, from the gravest on. */
    public enum State {
        /** The last day it was thought to hold has passed. */
        EXPIRED,
        /** A law that touches one of its themes has changed since it was checked. */
        LAW_CHANGED,
        /** Nobody has checked it for a year. */
        CHECK_DUE,
        /** It was written or checked within a year. */
        CURRENT
    }

    /** Refuses missing parts. */
    public Freshness {
        requireNonNull(state, "state");
        requireNonNull(checked, "checked");
        requireNonNull(law, "law");
    }

    /**
     * Judges an experience.
     *
     * @param experience the experience
     * @param changes the changes of law that are known, the latest first
     * @param today the day in Sweden it is asked on
     * @return its freshness
     */
    public static Freshness of(Experience experience, List<LawChange> changes, LocalDate today) {
        Optional<LawChange> law = changes.stream()
                .filter(change -> change.touches(experience, today))
                .findFirst();
        LocalDate checked = checked(experience);
        boolean expired = experience
                .provenance()
                .validUntil()
                .filter(last -> last.isBefore(today))
                .isPresent();
        State state = expired
                ? State.EXPIRED
                : law.isPresent()
                        ? State.LAW_CHANGED
                        : checked.plusYears(1).isAfter(today) ? State.CURRENT : State.CHECK_DUE;
        return new Freshness(state, checked, law);
    }

    /** The day an experience was last checked, or last changed if it never was. */
    static LocalDate checked(Experience experience) {
        return experience
                .provenance()
                .lastVerified()
                .orElseGet(() -> LocalDate.ofInstant(experience.header().changed(), SWEDEN));
    }
}
