package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * Words from an interview that the coordinator wants to show others. Restricted until an official of the interviewed organisation approves
 * them. Never changed: other words are another quotation, to be approved anew.
 *
 * @param id its identity
 * @param header what every record carries; its language is the interview's
 * @param passage the passage it is taken from
 * @param interview the interview
 * @param organisation the organisation interviewed, which approves or declines
 * @param words the words to be shown, 1–1,000 characters
 * @since 0.1.0
 */
public record Quotation(
        QuotationId id,
        Header header,
        PassageId passage,
        InterviewId interview,
        OrganisationId organisation,
        String words)
        implements NetworkRecord {

    /** How quotations are stored and found: by {@code passage}, {@code interview} and {@code organisation}. */
    public static final RecordType<Quotation> TYPE =
            RecordType.of("quotation", Quotation.class, QuotationId::new, Quotation::facets);

    /** Refuses missing parts. */
    public Quotation {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(passage, "passage");
        requireNonNull(interview, "interview");
        requireNonNull(organisation, "organisation");
        requireNonNull(words, "words");
    }

    private static Facets facets(Quotation quotation) {
        return Facets.builder()
                .add("passage", quotation.passage().value().toString())
                .add("interview", quotation.interview().value().toString())
                .add("organisation", quotation.organisation().value().toString())
                .build();
    }

    @Override
    public String title() {
        return FirstWords.of(words);
    }

    @Override
    public Quotation withHeader(Header other) {
        return new Quotation(id, other, passage, interview, organisation, words);
    }
}
