package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * Keeps records from being destroyed while something else needs them: an audit, a dispute, somebody's request for public documents. Restricted:
 * only coordinators read it, since it may tell of a person.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title the reason in a line, 1–200 characters
 * @param decision what it rests on
 * @param scope what it keeps
 * @param from the first day it holds
 * @param lifted the day it was lifted, from which it holds no more; empty while it holds
 * @since 0.1.0
 */
public record LegalHold(
        LegalHoldId id,
        Header header,
        String title,
        Decision decision,
        HoldScope scope,
        LocalDate from,
        Optional<LocalDate> lifted)
        implements NetworkRecord {

    /** How holds are stored and found: by {@code lifted}, true or false. */
    public static final RecordType<LegalHold> TYPE = RecordType.of(
            "legal-hold",
            LegalHold.class,
            LegalHoldId::new,
            hold -> Facets.builder()
                    .add("lifted", String.valueOf(hold.lifted().isPresent()))
                    .build());

    /** Refuses missing parts. */
    public LegalHold {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(decision, "decision");
        requireNonNull(scope, "scope");
        requireNonNull(from, "from");
        requireNonNull(lifted, "lifted");
    }

    LegalHold liftedOn(LocalDate day) {
        return new LegalHold(id, header, title, decision, scope, from, Optional.of(day));
    }

    @Override
    public LegalHold withHeader(Header other) {
        return new LegalHold(id, other, title, decision, scope, from, lifted);
    }
}
