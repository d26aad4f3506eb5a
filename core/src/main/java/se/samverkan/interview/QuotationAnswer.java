package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * What the interviewed organisation says about a quotation. It belongs to that organisation, and only it and the coordinators read it. A later
 * version replaces the answer: an approval can be taken back.
 *
 * @param id the quotation's identity: a quotation has one answer
 * @param header what every record carries; its owner is the interviewed organisation
 * @param organisation the interviewed organisation
 * @param decision approved or declined
 * @param comment why, or what to change; at most 1,000 characters, may be empty
 * @since 0.1.0
 */
public record QuotationAnswer(
        QuotationId id, Header header, OrganisationId organisation, Decision decision, String comment)
        implements NetworkRecord {

    /** How answers are stored and found: by {@code organisation}. */
    public static final RecordType<QuotationAnswer> TYPE =
            RecordType.of("quotation-answer", QuotationAnswer.class, QuotationId::new, QuotationAnswer::facets);

    /** What an organisation may say about a quotation. */
    public enum Decision {
        /** The words may be shown. */
        APPROVED,
        /** The words may not be shown. */
        DECLINED
    }

    /** Refuses missing parts. */
    public QuotationAnswer {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(organisation, "organisation");
        requireNonNull(decision, "decision");
        requireNonNull(comment, "comment");
    }

    private static Facets facets(QuotationAnswer answer) {
        return Facets.builder()
                .add("organisation", answer.organisation().value().toString())
                .build();
    }

    @Override
    public String title() {
        return decision.name();
    }

    @Override
    public QuotationAnswer withHeader(Header other) {
        return new QuotationAnswer(id, other, organisation, decision, comment);
    }
}
