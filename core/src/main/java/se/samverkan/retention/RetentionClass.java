package se.samverkan.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long records of a type are kept. To preserve is the rule; to dispose needs a decision (arkivlagen 10 §).
 *
 * @since 0.1.0
 */
public sealed interface RetentionClass {

    /** The most years that records are kept before they are disposed of. */
    int MOST_YEARS = 100;

    /**
     * Disposed of some years after the last change (gallras); to settle is a change.
     *
     * @param years how many, 1–{@value RetentionClass#MOST_YEARS}
     */
    record DisposeAfter(int years) implements RetentionClass {

        /** Refuses years outside the range. */
        public DisposeAfter {
            if (years < 1 || years > MOST_YEARS) {
                throw new IllegalArgumentException("Disposal after " + years + " years must be 1-" + MOST_YEARS);
            }
        }
    }

    /** Kept for good (bevaras). */
    record Preserve() implements RetentionClass {}

    /**
     * The day from which a record may be disposed of, in Sweden.
     *
     * @param changed when it was last changed
     * @return the day; empty if it is preserved
     */
    default Optional<LocalDate> reached(Instant changed) {
        return this instanceof DisposeAfter after
                ? Optional.of(LocalDate.ofInstant(changed, ZoneId.of("Europe/Stockholm"))
                        .plusYears(after.years()))
                : Optional.empty();
    }
}
