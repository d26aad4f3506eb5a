package se.samverkan.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;

/**
 * A decision as somebody typed it.
 *
 * @param reference where it is found, 1–200 characters
 * @param date the day it was taken, such as {@code 2026-11-30}; not after today
 * @param decidedBy who took it, 1–200 characters
 * @since 0.1.0
 */
public record DecisionDraft(String reference, String date, String decidedBy) {

    /**
     * Reads it.
     *
     * @param required where everything that is wrong with it is added
     * @param now the time
     * @return the decision, empty if something is wrong
     */
    public Optional<Decision> read(Requirements required, Instant now) {
        required.text("reference", reference, 1, Decision.LONGEST);
        required.check(!date.isBlank(), Problem.invalid("date", "missing"));
        Optional<LocalDate> day = required.date("date", date);
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Stockholm"));
        day.filter(taken -> taken.isAfter(today))
                .ifPresent(taken ->
                        required.refuse(Problem.invalid("date", "in-the-future").with("value", taken)));
        required.text("decidedBy", decidedBy, 1, Decision.LONGEST);
        return day.filter(taken -> required.problems().isEmpty())
                .map(taken -> new Decision(reference.strip(), taken, decidedBy.strip()));
    }
}
