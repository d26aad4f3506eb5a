package se.samverkan.servlet.interview;

import se.samverkan.interview.ReviewedQuotation;

/**
 * A quotation in the list.
 *
 * @param reviewed the quotation and what was answered
 * @param organisation the name of the organisation it comes from
 * @param mine whether the reader decides on it
 * @since 0.1.0
 */
public record QuotationRow(ReviewedQuotation reviewed, String organisation, boolean mine) {
    /**
     * The tone of the state's tag.
     *
     * @return good, warn or bad
     */
    public String tone() {
        return switch (reviewed.state()) {
            case PROPOSED -> "warn";
            case APPROVED -> "good";
            case DECLINED, WITHDRAWN -> "bad";
        };
    }

    /**
     * Whether the reader can still decide.
     *
     * @return false for those of others and for those of a withdrawn interview
     */
    public boolean open() {
        return mine && reviewed.state() != ReviewedQuotation.State.WITHDRAWN;
    }
}
