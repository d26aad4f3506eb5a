package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * An objection to how an interview is used, or its withdrawal, which may come at any time (GDPR, article 21). A withdrawn interview counts for
 * nothing any more: not in themes, not in figures, not in quotations. Restricted like the interview.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the interviewed organisation, or the organiser when the coordinator notes it down
 * @param interview the interview
 * @param organisation the organisation interviewed
 * @param kind an objection or a withdrawal
 * @param reason why, at most 2,000 characters; may be empty
 * @since 0.1.0
 */
public record Objection(
        ObjectionId id, Header header, InterviewId interview, OrganisationId organisation, Kind kind, String reason)
        implements NetworkRecord {

    /** How objections are stored and found: by {@code interview}, {@code organisation} and {@code kind}. */
    public static final RecordType<Objection> TYPE =
            RecordType.of("objection", Objection.class, ObjectionId::new, Objection::facets);

    /** What is asked for. */
    public enum Kind {
        /** The person objects to a use, which the coordinator then weighs and answers. */
        OBJECTION,
        /** The interview may not be used any more. */
        WITHDRAWAL
    }

    /** Refuses missing parts. */
    public Objection {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(interview, "interview");
        requireNonNull(organisation, "organisation");
        requireNonNull(kind, "kind");
        requireNonNull(reason, "reason");
    }

    private static Facets facets(Objection objection) {
        return Facets.builder()
                .add("interview", objection.interview().value().toString())
                .add("organisation", objection.organisation().value().toString())
                .add("kind", objection.kind().name())
                .build();
    }

    @Override
    public String title() {
        return kind.name();
    }

    @Override
    public Objection withHeader(Header other) {
        return new Objection(id, other, interview, organisation, kind, reason);
    }
}
